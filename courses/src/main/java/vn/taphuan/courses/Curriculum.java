package vn.taphuan.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All courses, in the order of {@code curriculum.yaml}. */
public record Curriculum(List<CourseSource> courses) {

    /**
     * Reads what lies under {@code courses/} on the class path. Nothing is listed, everything is reached by its name,
     * so it works from a folder, a jar and an application server's own file system alike.
     *
     * @throws CurriculumException when anything in it is wrong
     */
    public static Curriculum load(ClassLoader loader) {
        return of(path -> {
            try (var stream = loader.getResourceAsStream("courses/" + path)) {
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
        var reading = CurriculumReader.read(source);
        if (!reading.problems().isEmpty()) {
            throw new CurriculumException(reading.problems());
        }
        return new Curriculum(reading.courses());
    }
}
