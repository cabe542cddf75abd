package vn.taphuan.authoring;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
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
import vn.taphuan.content.ContentStore;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.Medium;
import vn.taphuan.shared.Refused;

/** The files of a course as one zip file: to be taken along, and taken in elsewhere. */
final class CourseZip {
    /** Of all files together, unpacked: text, and pictures that open on a weak line. */
    static final long MOST_BYTES = 60L << 20;

    /** Of all films, packages and documents together. */
    static final long MOST_MEDIA_BYTES = 250L << 20;

    private static final int MOST_FILES = 2_000;

    /** The earliest a zip file can say; the same course gives the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CourseZip() {}

    static void write(Map<String, byte[]> files, ContentStore store, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to);
        for (var file : new TreeMap<>(files).entrySet()) {
            var entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            if (CourseFiles.isMedium(file.getKey())) copy(file.getValue(), store, zip);
            else zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void copy(byte[] line, ContentStore store, OutputStream to) throws IOException {
        try (var content = store.open(Medium.of(line).orElseThrow().sha256(), 0)) {
            content.transferTo(to);
        }
    }

    /** Does with a medium what is to be done, and tells what stands for it. */
    @FunctionalInterface
    interface Keeper {
        Medium keep(String path, InputStream content) throws IOException;
    }

    /** Refused with the name of the first file that cannot be taken; nothing is read beyond the limits. */
    static Map<String, byte[]> read(InputStream from, Keeper keeper) throws IOException {
        var files = new TreeMap<String, byte[]>();
        long left = MOST_BYTES;
        long media = MOST_MEDIA_BYTES;
        try (var zip = new ZipInputStream(from)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var path = entry.getName();
                if (!CourseFiles.takes(path)) throw new Refused("authoring.zipPath", start(path));
                if (files.size() == MOST_FILES) throw new Refused("authoring.zipFiles", MOST_FILES);
                if (CourseFiles.isMedium(path)) {
                    var medium = keeper.keep(path, new Bounded(zip, media));
                    media -= medium.size();
                    if (files.put(path, medium.line()) != null) throw new Refused("authoring.zipTwice", path);
                    continue;
                }
                var content = content(zip, left);
                left -= content.length;
                if (CourseFiles.isPicture(path) && !PictureKind.isCalledRightly(path, content))
                    throw new Refused("authoring.zipPicture", path);
                if (files.put(path, content) != null) throw new Refused("authoring.zipTwice", path);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
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

    /** A part of the zip that may not be longer than so; closing it leaves the zip open. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream zip, long most) {
            super(zip);
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int at, int most) throws IOException {
            int read = super.read(to, at, most);
            left -= Math.max(0, read);
            if (left < 0) throw new Refused("authoring.mediaTogether", MOST_MEDIA_BYTES >> 20);
            return read;
        }

        @Override
        public void close() {
            // The next entry is read from the same zip.
        }
    }

    private static String start(String path) {
        return path.length() <= 160 ? path : path.substring(0, 160) + "…";
    }
}
