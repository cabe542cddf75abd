package vn.taphuan.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageProgressedTest {
    private static final PlayerItem UNOPENED = item(null, null, null);
    private static final PlayerItem READ = item(Completeness.COMPLETED, null, null);
    private static final PlayerItem PASSED = item(Completeness.COMPLETED, Success.PASSED, 81);
    private static final PlayerItem FAILED = item(Completeness.COMPLETED, Success.FAILED, 40);

    private static PlayerItem item(Completeness completeness, Success success, Integer score) {
        return new PlayerItem(1L, "Bài", "index.html", "", completeness, success, score);
    }

    private static PackageProgressed of(PlayerItem... items) {
        return PackageProgressed.of(1L, 2L, List.of(items), Instant.EPOCH);
    }

    @Test
    void a_package_is_finished_when_each_of_its_items_is() {
        assertFalse(of(READ, UNOPENED).finished());
        assertTrue(of(READ, PASSED).finished());
        assertTrue(of(item(null, Success.PASSED, null)).finished());
    }

    @Test
    void it_is_passed_when_whatever_was_tested_was_passed() {
        assertTrue(of(READ, PASSED).passed());
        assertFalse(of(PASSED, FAILED).passed());
        assertFalse(of(READ).passed());
    }

    @Test
    void its_score_is_the_mean_of_the_scores_there_are() {
        assertEquals(60, of(READ, PASSED, FAILED).scorePercent());
        assertNull(of(READ).scorePercent());
    }
}
