package vn.taphuan.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ItemProgressTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    private final ItemProgress progress = new ItemProgress(null, null, MORNING);

    @Test
    void a_report_moves_the_place_forward_and_back() {
        progress.reached(60, 120, 1, MORNING);
        progress.reached(20, 180, 2, MORNING.plusSeconds(60));
        assertEquals(20, progress.position());
        assertEquals(180, progress.seconds());
        assertEquals(2, progress.seq());
    }

    @Test
    void a_report_that_arrives_late_or_twice_changes_nothing() {
        progress.reached(60, 120, 5, MORNING);
        progress.reached(10, 900, 4, MORNING.plusSeconds(60));
        progress.reached(10, 900, 5, MORNING.plusSeconds(60));
        assertEquals(60, progress.position());
        assertEquals(120, progress.seconds());
    }

    @Test
    void time_spent_never_shrinks() {
        progress.reached(60, 120, 1, MORNING);
        progress.reached(70, 30, 2, MORNING);
        assertEquals(120, progress.seconds());
    }

    @Test
    void a_place_outside_the_page_is_its_nearest_end() {
        progress.reached(-5, 0, 1, MORNING);
        assertEquals(0, progress.position());
        progress.reached(250, 0, 2, MORNING);
        assertEquals(100, progress.position());
    }

    @Test
    void reading_to_the_end_completes_nothing_by_itself() {
        progress.reached(100, 600, 1, MORNING);
        assertFalse(progress.completed());
        progress.complete(MORNING);
        assertTrue(progress.completed());
    }

    @Test
    void an_item_read_through_is_complete_and_at_its_end() {
        var read = ItemProgress.read(null, null, MORNING);
        assertTrue(read.completed());
        assertEquals(100, read.position());
    }
}
