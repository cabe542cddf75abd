package vn.taphuan.content;

import java.time.Instant;
import vn.taphuan.shared.Slice;

/**
 * What is in the store, and what of it could go.
 *
 * @param orphans what nobody uses and is old enough to go, the oldest first
 * @param oldest when the oldest orphan was put; null without one
 * @param unfinished files that were begun long ago and never became content
 */
public record Inventory(
        StorePlace place,
        long files,
        long bytes,
        Slice<Kept> orphans,
        long orphanBytes,
        Instant oldest,
        int unfinished) {
    public boolean tidy() {
        return orphans.total() == 0 && unfinished == 0;
    }
}
