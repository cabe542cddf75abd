package vn.taphuan.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.SentCount;

/** Of what a package sends all is kept, and little is news. */
class PackageStateTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final PackageState state = new PackageState(null, null, null, NOW);

    private boolean keeps(long seq, long session, String cmi) {
        var body = "{\"seq\": %d, \"session\": %d, \"cmi\": %s}".formatted(seq, session, cmi.replace('\'', '"'));
        return state.keep(Commit.of(body), NOW);
    }

    @Test
    void a_run_that_begins_is_news_and_going_on_in_it_is_not() {
        assertTrue(keeps(1, 10, "{'location': 'trang 1'}"));
        assertFalse(keeps(2, 10, "{'location': 'trang 2'}"));
        assertEquals(2, state.seq());
        assertTrue(keeps(3, 20, "{'location': 'trang 2'}"));
        assertFalse(keeps(4, 10, "{'location': 'trang 3'}"), "a run that another has overtaken");
    }

    @Test
    void what_is_reached_for_the_first_time_is_news() {
        keeps(1, 10, "{}");
        assertTrue(keeps(2, 10, "{'score': {'scaled': 0.5}}"));
        assertTrue(keeps(3, 10, "{'completion_status': 'completed'}"));
        assertTrue(keeps(4, 10, "{'success_status': 'failed'}"));
        assertTrue(keeps(5, 10, "{'success_status': 'passed'}"));
        assertTrue(keeps(6, 10, "{'score': {'scaled': 0.9}}"));
        assertFalse(keeps(
                7, 10, "{'score': {'scaled': 0.4}, 'completion_status': 'completed', 'success_status': 'passed'}"));
    }

    @Test
    void a_count_from_the_future_does_not_shut_out_tomorrow_s_and_a_run_from_there_is_no_run_of_ours() {
        keeps(Long.MAX_VALUE, 10, "{}");
        assertEquals(SentCount.of(Long.MAX_VALUE, NOW), state.seq());
        var other = new PackageState(null, null, null, NOW);
        var body = "{\"seq\": 1, \"session\": %d, \"cmi\": {}}".formatted(Long.MAX_VALUE);
        var refused = assertThrows(Refused.class, () -> other.keep(Commit.of(body), NOW));
        assertEquals("player.unreadable", refused.key());
        assertEquals(0, other.seq());
    }

    @Test
    void what_comes_late_is_none() {
        keeps(5, 10, "{}");
        assertFalse(keeps(4, 10, "{'completion_status': 'completed'}"));
        assertFalse(state.finished());
    }
}
