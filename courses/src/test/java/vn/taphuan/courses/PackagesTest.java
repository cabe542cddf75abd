package vn.taphuan.courses;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The practice packages of the curriculum hold what lies readable in {@code src/main/packages}, and nothing else. */
class PackagesTest {
    private static final String WRITE = "packages.write";

    /** In every entry, so that the same sources packed again are the same file and the course keeps its hash. */
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final Path BASE = Path.of(System.getProperty("basedir", "."), "src/main");
    private static final Path SOURCES = BASE.resolve("packages");
    private static final Path MEDIA = BASE.resolve("resources/courses/cchc-03/media");

    /** @param sources folders below {@code packages} that lie together at its top */
    private record Packed(String file, List<String> sources) {}

    private static final List<Packed> PACKAGES = List.of(
            new Packed("tiep-dan.zip", List.of("shared", "tiep-dan")),
            new Packed("kiem-va-hen.zip", List.of("shared", "kiem-va-hen")),
            new Packed("noi-de-hieu.h5p", List.of("noi-de-hieu")));

    @TestFactory
    Stream<DynamicTest> a_package_holds_its_sources_and_nothing_else() {
        return PACKAGES.stream()
                .map(each -> dynamicTest(each.file(), () -> {
                    var sources = sources(each);
                    if (Boolean.getBoolean(WRITE)) Files.write(MEDIA.resolve(each.file()), pack(sources));
                    var packed = unpack(Files.readAllBytes(MEDIA.resolve(each.file())));
                    assertEquals(sources.keySet(), packed.keySet());
                    assertAll(sources.keySet().stream()
                            .map(path -> () -> assertArrayEquals(sources.get(path), packed.get(path), path + told())));
                }));
    }

    private static String told() {
        return "; mvn -pl courses test -D" + WRITE + "=true packs it anew.";
    }

    private static SortedMap<String, byte[]> sources(Packed packed) throws IOException {
        var found = new TreeMap<String, byte[]>();
        for (var name : packed.sources()) {
            var folder = SOURCES.resolve(name);
            try (var paths = Files.walk(folder)) {
                for (var path : paths.filter(Files::isRegularFile).toList())
                    found.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return found;
    }

    private static byte[] pack(SortedMap<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(DAY);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static SortedMap<String, byte[]> unpack(byte[] bytes) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
