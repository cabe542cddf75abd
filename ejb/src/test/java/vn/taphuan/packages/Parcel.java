package vn.taphuan.packages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package in the making, file by file. */
final class Parcel {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Parcel with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Parcel with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Files of no interest but that they are there. */
    Parcel withAll(String... paths) {
        for (var path : paths) with(path, path);
        return this;
    }

    Path zip(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "parcel-", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return file;
    }
}
