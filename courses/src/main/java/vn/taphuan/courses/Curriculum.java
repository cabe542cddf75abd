package vn.taphuan.courses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All courses, in the order of {@code curriculum.yaml}.
 *
 * @param media SHA-256 of what is in it → where it lies below {@code courses/}
 */
public record Curriculum(List<CourseSource> courses, Map<String, String> media) {
    private static final String ROOT = "courses/";

    /**
     * Reads what lies under {@code courses/} on the class path. Nothing is listed, everything is reached by its name,
     * so it works from a folder, a jar and an application server's own file system alike.
     *
     * @throws CurriculumException when anything in it is wrong
     */
    public static Curriculum load(ClassLoader loader) {
        return of(path -> {
            try (var stream = loader.getResourceAsStream(ROOT + path)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads the folder that holds {@code curriculum.yaml}. */
    public static Curriculum load(Path folder) {
        return of(folder(folder));
    }

    public Optional<CourseSource> course(String code) {
        return courses.stream().filter(course -> course.code().equals(code)).findFirst();
    }

    /**
     * What is in a medium of the curriculum on the class path.
     *
     * @param sha256 one of {@link #media}
     */
    public InputStream open(ClassLoader loader, String sha256) {
        return loader.getResourceAsStream(ROOT + media.get(sha256));
    }

    /** Of media only what stands for them; where they lie is noted by their hashes. */
    static Source pointing(Source source, Map<String, String> media) {
        return path -> source.bytes(path).map(bytes -> {
            if (!CourseFiles.isMedium(path.substring(path.indexOf('/') + 1))) return bytes;
            var medium = Medium.ofContent(bytes);
            media.put(medium.sha256(), path);
            return medium.line();
        });
    }

    static Source folder(Path folder) {
        return path -> {
            try {
                var file = folder.resolve(path);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Curriculum of(Source source) {
        var media = new HashMap<String, String>();
        var reading = CurriculumReader.read(pointing(source, media));
        if (!reading.problems().isEmpty()) {
            throw new CurriculumException(reading.problems());
        }
        return new Curriculum(reading.courses(), Map.copyOf(media));
    }
}
