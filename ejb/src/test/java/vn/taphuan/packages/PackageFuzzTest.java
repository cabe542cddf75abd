package vn.taphuan.packages;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.taphuan.shared.Outside;

/** Packages of whatever bytes. */
class PackageFuzzTest {
    private static Path folder;

    @BeforeAll
    static void begin() throws IOException {
        folder = Files.createTempDirectory("packages");
    }

    @AfterAll
    static void end() throws IOException {
        Files.delete(folder);
    }

    @FuzzTest
    void manifest(byte[] text) throws IOException {
        read(new Parcel()
                .with("imsmanifest.xml", text)
                .withAll("index.html", "bai/hỏi đáp.html")
                .zip(folder));
    }

    @FuzzTest
    void papers(byte[] text) throws IOException {
        read(new Parcel()
                .with("h5p.json", text)
                .withAll("H5P.Text-1.1/library.json", "H5P.Column-1.16.3/library.json")
                .with("content/content.json", "{}")
                .zip(folder));
    }

    @FuzzTest
    void content(byte[] text) throws IOException {
        read(new Parcel()
                .with(
                        "h5p.json",
                        "{\"mainLibrary\":\"A\",\"preloadedDependencies\":"
                                + "[{\"machineName\":\"A\",\"majorVersion\":1,\"minorVersion\":0}]}")
                .with("A-1.0/library.json", "{}")
                .with("content/content.json", text)
                .zip(folder));
    }

    @FuzzTest
    void zip(byte[] bytes) throws IOException {
        read(Files.write(Files.createTempFile(folder, "parcel-", ".zip"), bytes));
    }

    private static void read(Path file) throws IOException {
        try {
            Outside.read(() -> understood(file));
        } finally {
            Files.delete(file);
        }
    }

    private static Object understood(Path file) throws IOException {
        try (var zip = PackageZip.open(file)) {
            zip.lookThrough();
            return PackageReader.kind(zip) == PackageKind.COURSE ? zip.paths() : PackageReader.read(zip);
        }
    }
}
