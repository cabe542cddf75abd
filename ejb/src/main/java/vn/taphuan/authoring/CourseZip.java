package vn.taphuan.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.shared.Refused;

/** The files of a course as one zip file: to be taken along, and taken in elsewhere. */
final class CourseZip {
    /** Of all files together, unpacked: text, and pictures that open on a weak line. */
    static final long MOST_BYTES = 60L << 20;

    private static final int MOST_FILES = 2_000;

    /** The earliest a zip file can say; the same course gives the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CourseZip() {}

    static void write(Map<String, byte[]> files, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to);
        for (var file : new TreeMap<>(files).entrySet()) {
            var entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Refused with the name of the first file that cannot be taken; nothing is read beyond the limits. */
    static Map<String, byte[]> read(InputStream from) throws IOException {
        var files = new TreeMap<String, byte[]>();
        long left = MOST_BYTES;
        try (var zip = new ZipInputStream(from)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var path = entry.getName();
                if (!CourseFiles.takes(path)) throw new Refused("authoring.zipPath", start(path));
                if (files.size() == MOST_FILES) throw new Refused("authoring.zipFiles", MOST_FILES);
                var content = content(zip, left);
                left -= content.length;
                if (files.put(path, content) != null) throw new Refused("authoring.zipTwice", path);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused("authoring.zipBroken");
        }
        if (files.isEmpty()) throw new Refused("authoring.zipBroken");
        if (!files.containsKey(CourseFiles.COURSE)) throw new Refused("authoring.zipNoCourse", CourseFiles.COURSE);
        return files;
    }

    /** What is left of the entry; refused when that is more than may be. */
    static byte[] content(InputStream zip, long left) throws IOException {
        var content = new ByteArrayOutputStream();
        var some = new byte[8192];
        for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
            if (content.size() + read > left) throw new Refused("authoring.zipLarge", MOST_BYTES >> 20);
            content.write(some, 0, read);
        }
        return content.toByteArray();
    }

    private static String start(String path) {
        return path.length() <= 160 ? path : path.substring(0, 160) + "…";
    }
}
