package vn.taphuan.packages;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.taphuan.shared.Refused;

/** A zip file from outside: no name leads out of it or stands twice, and {@link #lookThrough} bounds what is in it. */
final class PackageZip implements Closeable {
    static final int MOST_MEGABYTES = 300;
    private static final int MOST_UNPACKED_MEGABYTES = 1_024;
    private static final int MOST_FILES = 20_000;

    /** Of the list of files, which the zip reader holds in memory. */
    private static final int LONGEST_LIST = 16 << 20;

    /** Text shrinks ten- to twentyfold; below the floor any growth is harmless. */
    private static final long MOST_GROWTH = 100;

    private static final long GROWTH_FLOOR = 50L << 20;

    private static final int END_OF_LIST = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final Set<String> LEFT_BY_DESKTOPS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final ZipFile zip;
    private final long size;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    private PackageZip(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    static PackageZip open(Path file) throws IOException {
        var size = Files.size(file);
        if (size > (long) MOST_MEGABYTES << 20) throw new Refused("packages.tooLarge", MOST_MEGABYTES);
        refuseLongList(file);
        var opened = new PackageZip(zip(file), size);
        try {
            opened.list();
            return opened;
        } catch (Refused refused) {
            opened.close();
            throw refused;
        }
    }

    /**
     * The zip reader takes the whole list of files into memory before anybody can count them. What looks like the end of a
     * list may stand in a comment: which one it takes is its own affair, so none may be long.
     */
    private static void refuseLongList(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            var end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            var found = false;
            for (int at = tail.length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) != END_OF_LIST) continue;
                found = true;
                var length = Integer.toUnsignedLong(end.getInt(at + 12));
                if (Short.toUnsignedInt(end.getShort(at + 10)) > MOST_FILES || length > LONGEST_LIST)
                    throw new Refused("packages.files", MOST_FILES);
            }
            if (!found) throw new Refused("packages.broken");
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (EOFException e) {
            throw new Refused("packages.broken");
        } catch (ZipException e) {
            var encrypted = e.getMessage() != null && e.getMessage().contains("encrypted");
            throw new Refused(encrypted ? "packages.encrypted" : "packages.broken");
        }
    }

    private void list() {
        for (var entry : Collections.list(zip.entries())) {
            if (isFolder(entry.getName())) continue;
            var path = PackagePath.ofEntry(entry.getName())
                    .filter(clean -> !clean.isEmpty())
                    .orElseThrow(() -> new Refused("packages.path", start(entry.getName())));
            if (isLeftByDesktop(path)) continue;
            if (entries.put(path, entry) != null) throw new Refused("packages.twice", start(path));
            folded.putIfAbsent(PackagePath.folded(path), path);
        }
    }

    private static boolean isFolder(String name) {
        return name.endsWith("/") || name.endsWith("\\");
    }

    private static boolean isLeftByDesktop(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || LEFT_BY_DESKTOPS.contains(PackagePath.folded(name));
    }

    private static String start(String path) {
        return path.length() <= 160 ? path : path.substring(0, 160) + "…";
    }

    Set<String> paths() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The path by which it is really there: as told or, where nothing is, but for capitals and the like. */
    Optional<String> find(String path) {
        return entries.containsKey(path)
                ? Optional.of(path)
                : Optional.ofNullable(folded.get(PackagePath.folded(path)));
    }

    InputStream content(String path) throws IOException {
        return zip.getInputStream(entries.get(path));
    }

    /** A file that is to be understood; Refused when it is longer than such files are. */
    byte[] read(String path, int most) throws IOException {
        try (var content = content(path)) {
            var bytes = content.readNBytes(most + 1);
            if (bytes.length > most) throw new Refused("packages.fileLarge", path, most >> 20);
            return bytes;
        } catch (ZipException | EOFException e) {
            throw new Refused("packages.damaged", path);
        }
    }

    /** Unpacks everything into nothing: what comes out is counted, since what a zip says of itself may be untrue. */
    void lookThrough() throws IOException {
        var unpacked = 0L;
        var block = new byte[1 << 16];
        for (var entry : entries.entrySet()) {
            try (var content = new CheckedInputStream(content(entry.getKey()), new CRC32())) {
                for (int read = content.read(block); read >= 0; read = content.read(block)) {
                    unpacked += read;
                    refuseSwelling(unpacked);
                }
                if (content.getChecksum().getValue() != entry.getValue().getCrc())
                    throw new Refused("packages.damaged", entry.getKey());
            } catch (ZipException | EOFException e) {
                throw new Refused("packages.damaged", entry.getKey());
            }
        }
    }

    private void refuseSwelling(long unpacked) {
        if (unpacked > (long) MOST_UNPACKED_MEGABYTES << 20)
            throw new Refused("packages.unpacked", MOST_UNPACKED_MEGABYTES);
        if (unpacked > GROWTH_FLOOR && unpacked > MOST_GROWTH * size) throw new Refused("packages.bomb", MOST_GROWTH);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
