package vn.taphuan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private final Passes passes = new Passes();

    @BeforeEach
    void findKey() {
        passes.keeper = new SecretKeeper();
        passes.keeper.keyFrom(null, folder);
        at(NOON);
    }

    private void at(Instant moment) {
        passes.clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    @Test
    void a_pass_opens_its_thing_until_it_is_over() {
        var pass = passes.give("packages", 7L, AN_HOUR);
        assertTrue(pass.matches("[A-Za-z0-9_-]+"), pass);
        assertEquals(Optional.of(7L), passes.opens("packages", pass));
        at(NOON.plus(AN_HOUR));
        assertEquals(Optional.empty(), passes.opens("packages", pass));
    }

    @Test
    void a_pass_that_was_changed_made_up_or_given_for_something_else_opens_nothing() {
        var pass = passes.give("packages", 7L, AN_HOUR);
        assertEquals(Optional.empty(), passes.opens("pictures", pass));
        var changed = (pass.startsWith("A") ? "B" : "A") + pass.substring(1);
        for (var told : List.of("", "A", "không", "7:9999999999", changed, pass.substring(4)))
            assertEquals(Optional.empty(), passes.opens("packages", told), told);
    }
}
