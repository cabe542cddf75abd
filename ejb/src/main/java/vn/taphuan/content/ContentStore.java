package vn.taphuan.content;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;

/** Keeps files under their SHA-256: the same hash is the same content, so what is there never becomes another. */
public interface ContentStore {
    /** Keeps what the stream gives, to its end; the stream stays open. What is there already counts as put anew. */
    Stored put(InputStream content) throws IOException;

    /**
     * The content from that byte on.
     *
     * @throws vn.taphuan.shared.NotFound when there is none of this hash
     */
    InputStream open(String sha256, long from) throws IOException;

    boolean exists(String sha256) throws IOException;

    /** Shows all there is, in no order. */
    void visit(Consumer<Kept> visitor) throws IOException;

    /** Removes content unless it was put at that moment or later; says whether it did. */
    boolean remove(String sha256, Instant before) throws IOException;

    /** How many files somebody began to put before then and never finished. */
    int countUnfinished(Instant before) throws IOException;

    /** Drops those; says how many. */
    int dropUnfinished(Instant before) throws IOException;

    StorePlace place();
}
