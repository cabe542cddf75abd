package vn.taphuan.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import vn.taphuan.shared.NotFound;

/** The store as a folder: {@code ab/cd/abcd…}, so that no folder grows too long. */
final class ContentFolder implements ContentStore {
    /** On the disk of the others, for what is finished is moved and not copied. */
    static final String UNFINISHED = "unfinished";

    private final Path folder;
    private final Unfinished unfinished;
    private final Clock clock;

    ContentFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.unfinished = new Unfinished(folder.resolve(UNFINISHED));
        this.clock = clock;
    }

    /** Nobody ever sees a file half written, also after a power cut. */
    @Override
    public Stored put(InputStream content) throws IOException {
        try (var spooled = unfinished.take(content)) {
            var place = place(spooled.stored().sha256());
            if (!renewed(place)) {
                Files.createDirectories(place.getParent());
                Files.move(spooled.file(), place, StandardCopyOption.ATOMIC_MOVE);
            }
            return spooled.stored();
        }
    }

    private boolean renewed(Path place) throws IOException {
        try {
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    @Override
    public InputStream open(String sha256, long from) throws IOException {
        if (!exists(sha256)) throw new NotFound(ContentStore.class, sha256);
        var file = FileChannel.open(place(sha256), StandardOpenOption.READ);
        return Channels.newInputStream(file.position(from));
    }

    @Override
    public boolean exists(String sha256) {
        return ContentHash.is(sha256) && Files.exists(place(sha256));
    }

    @Override
    public void visit(Consumer<Kept> visitor) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                var name = file.getFileName().toString();
                if (ContentHash.is(name))
                    visitor.accept(new Kept(
                            name, facts.size(), facts.lastModifiedTime().toInstant()));
                return FileVisitResult.CONTINUE;
            }

            /** Others finish and remove files meanwhile. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
    }

    @Override
    public boolean remove(String sha256, Instant before) throws IOException {
        var place = place(sha256);
        try {
            return Files.getLastModifiedTime(place).toInstant().isBefore(before) && Files.deleteIfExists(place);
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    @Override
    public int countUnfinished(Instant before) throws IOException {
        return unfinished.before(before).size();
    }

    @Override
    public int dropUnfinished(Instant before) throws IOException {
        return unfinished.drop(before);
    }

    @Override
    public StorePlace place() {
        return new StorePlace(StorePlace.Kind.FOLDER, folder.toString());
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
