package vn.taphuan.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The largest count wins, and none is so large that nothing wins after it. */
class SentCountTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final long TOMORROW = NOW.plus(Duration.ofDays(1)).toEpochMilli();

    @Test
    void a_count_is_kept_as_it_came_up_to_tomorrow() {
        for (long each : new long[] {1, 7, NOW.toEpochMilli(), TOMORROW}) {
            assertEquals(each, SentCount.of(each, NOW));
            assertFalse(SentCount.isAhead(each, NOW));
        }
    }

    @Test
    void one_from_further_ahead_is_taken_for_tomorrow_s_and_what_is_sent_then_is_newer() {
        assertEquals(TOMORROW, SentCount.of(Long.MAX_VALUE, NOW));
        assertTrue(SentCount.isAhead(TOMORROW + 1, NOW));
        var then = NOW.plus(Duration.ofDays(1)).plusMillis(1);
        assertTrue(SentCount.of(then.toEpochMilli(), then) > SentCount.of(Long.MAX_VALUE, NOW));
    }
}
