package vn.taphuan.content;

import java.io.IOException;
import java.io.InputStream;

/** Keeps files under their SHA-256. What is there is never overwritten: the same hash is the same content. */
public interface ContentStore {
    /** Keeps what the stream gives, to its end; the stream stays open. */
    Stored put(InputStream content) throws IOException;

    /**
     * The content from that byte on.
     *
     * @throws vn.taphuan.shared.NotFound when there is none of this hash
     */
    InputStream open(String sha256, long from) throws IOException;

    boolean exists(String sha256);
}
