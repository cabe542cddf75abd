package vn.taphuan.rendition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whose turn it is to make smaller ones. */
class OriginalTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final Original film = new Original("a".repeat(64), OriginalKind.FILM);

    @Test
    void what_somebody_is_at_is_left_to_them_and_taken_up_again_once_they_are_silent() {
        assertTrue(film.take(NOW));
        assertFalse(film.take(NOW.plusSeconds(60)));
        film.stillAtIt(NOW.plusSeconds(60));
        assertFalse(film.take(NOW.plusSeconds(130)), "a sign of life");
        assertTrue(film.take(NOW.plusSeconds(60).plus(Original.SILENT)), "their server stopped");
    }

    @Test
    void what_is_done_is_done() {
        film.take(NOW);
        film.done();
        assertFalse(film.take(NOW.plusSeconds(9_000)));
    }

    /** A file that brings the server down may not do so with every start. */
    @Test
    void after_three_tries_it_stays_as_it_is() {
        var at = NOW;
        for (int tries = 0; tries < Original.MOST_TRIES; tries++, at = at.plusSeconds(600)) assertTrue(film.take(at));
        assertFalse(film.take(at));
    }
}
