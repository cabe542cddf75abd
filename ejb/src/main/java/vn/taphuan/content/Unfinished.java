package vn.taphuan.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.taphuan.shared.Sha256;

/** The folder where content waits until its last byte has come, since only then its hash is known. */
final class Unfinished {
    private static final int BLOCK = 1 << 16;

    private final Path folder;

    Unfinished(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the stream gives, on disk; whoever closes it without moving it drops it. */
    Spooled take(InputStream content) throws IOException {
        var file = Files.createTempFile(folder, null, null);
        try {
            return new Spooled(file, write(content, file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Stored write(InputStream content, Path file) throws IOException {
        var hash = Sha256.digest();
        var size = 0L;
        try (var to = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var block = new byte[BLOCK];
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                hash.update(block, 0, read);
                size += read;
                for (var left = ByteBuffer.wrap(block, 0, read); left.hasRemaining(); ) to.write(left);
            }
            to.force(true);
        }
        return new Stored(Sha256.text(hash), size);
    }

    /** What was begun so long ago that nobody will finish it: a power cut leaves such files. */
    List<Path> before(Instant moment) throws IOException {
        var old = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) if (isOlder(file, moment)) old.add(file);
        }
        return old;
    }

    int drop(Instant before) throws IOException {
        var dropped = 0;
        for (var file : before(before)) if (Files.deleteIfExists(file)) dropped++;
        return dropped;
    }

    private static boolean isOlder(Path file, Instant than) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (NoSuchFileException finished) {
            return false;
        }
    }

    /** Content that has come whole and is not in its place yet. */
    record Spooled(Path file, Stored stored) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
