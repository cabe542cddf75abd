package vn.taphuan.shared;

import java.time.Duration;
import java.time.Instant;

/** A sender's own count of its messages, the largest of which wins: its clock in milliseconds, or a number that grows. */
public final class SentCount {
    /** As far as a sender's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private SentCount() {}

    /**
     * The count to keep: one of a day that is far off is taken for tomorrow's. Kept as it came, nothing that is sent
     * later would be newer; refused, what came with it would be lost.
     */
    public static long of(long sent, Instant now) {
        return Math.min(sent, last(now));
    }

    /** Whether no clock of ours can have told it. */
    public static boolean isAhead(long sent, Instant now) {
        return sent > last(now);
    }

    private static long last(Instant now) {
        return now.plus(AHEAD).toEpochMilli();
    }
}
