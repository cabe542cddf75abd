package vn.taphuan.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Sha256;

/**
 * The store as a folder: {@code ab/cd/abcd…}, so that no folder grows too long. It is the one the system property or
 * the environment names; without either it stands beside the server's other data.
 */
@ApplicationScoped
public class ContentFolder implements ContentStore {
    private static final String PROPERTY = "taphuan.content";
    private static final String ENVIRONMENT = "TAPHUAN_CONTENT";
    private static final String UNFINISHED = "unfinished";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int BLOCK = 1 << 16;

    private Path folder;

    @PostConstruct
    void findFolder() {
        keepIn(Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(ENVIRONMENT)))
                .filter(told -> !told.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir"), "content")));
    }

    final void keepIn(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder.resolve(UNFINISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written under a name of its own first: nobody ever sees a file half written, also after a power cut. */
    @Override
    public Stored put(InputStream content) throws IOException {
        var unfinished = Files.createTempFile(folder.resolve(UNFINISHED), null, null);
        try {
            var stored = write(content, unfinished);
            var place = place(stored.sha256());
            if (Files.notExists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return stored;
        } finally {
            Files.deleteIfExists(unfinished);
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

    @Override
    public InputStream open(String sha256, long from) throws IOException {
        if (!exists(sha256)) throw new NotFound(ContentStore.class, sha256);
        var file = FileChannel.open(place(sha256), StandardOpenOption.READ);
        return Channels.newInputStream(file.position(from));
    }

    @Override
    public boolean exists(String sha256) {
        return HASH.matcher(sha256).matches() && Files.exists(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
