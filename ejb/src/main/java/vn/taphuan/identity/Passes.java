package vn.taphuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Passes for an address that must do without a session: what one opens, and until when, is written in it and locked with
 * the server's key, so that nobody makes or changes one and every server reads it.
 */
@ApplicationScoped
public class Passes {
    @Inject
    SecretKeeper keeper;

    @Inject
    Clock clock;

    /**
     * A pass in letters that an address may hold.
     *
     * @param purpose what kind of thing it opens: it opens nothing of another kind
     */
    public String give(String purpose, Long thing, Duration time) {
        var written = thing + ":" + clock.instant().plus(time).getEpochSecond();
        return keeper.lock(written.getBytes(StandardCharsets.UTF_8), purpose)
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    /** What it opens; nothing when it is over, of another purpose, or no pass. */
    public Optional<Long> opens(String purpose, String pass) {
        try {
            var written = keeper.open(pass.replace('-', '+').replace('_', '/'), purpose);
            var parts = new String(written, StandardCharsets.UTF_8).split(":");
            var until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
            return clock.instant().isBefore(until) ? Optional.of(Long.valueOf(parts[0])) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | BufferUnderflowException none) {
            return Optional.empty();
        }
    }
}
