package vn.taphuan.content;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;

/** A store that keeps nothing in which a virus was found: its stream breaks before its end, as a line might. */
final class ScannedStore implements ContentStore {
    private final ContentStore store;
    private final VirusScan scan;

    ScannedStore(ContentStore store, VirusScan scan) {
        this.store = store;
        this.scan = scan;
    }

    @Override
    public Stored put(InputStream content) throws IOException {
        try (var scanned = scan.through(content)) {
            return store.put(scanned);
        }
    }

    @Override
    public InputStream open(String sha256, long from) throws IOException {
        return store.open(sha256, from);
    }

    @Override
    public boolean exists(String sha256) throws IOException {
        return store.exists(sha256);
    }

    @Override
    public void visit(Consumer<Kept> visitor) throws IOException {
        store.visit(visitor);
    }

    @Override
    public boolean remove(String sha256, Instant before) throws IOException {
        return store.remove(sha256, before);
    }

    @Override
    public int countUnfinished(Instant before) throws IOException {
        return store.countUnfinished(before);
    }

    @Override
    public int dropUnfinished(Instant before) throws IOException {
        return store.dropUnfinished(before);
    }

    @Override
    public StorePlace place() {
        return store.place();
    }
}
