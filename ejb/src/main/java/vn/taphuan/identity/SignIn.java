package vn.taphuan.identity;

import java.time.Instant;
import java.util.Set;

/**
 * How an attempt to sign in ended. A wrong password is a result and no refusal: the count of failures must be kept.
 *
 * @param refusal key of the sentence to show, or null when the person is in
 * @param lockedUntil when to try again, with refusal {@code identity.locked}
 * @param epoch the session holds while the account's epoch is still this
 * @param rolesSuspended the jobs of the account sleep, as nobody used them for long
 */
public record SignIn(
        String refusal,
        Instant lockedUntil,
        Long account,
        String username,
        String displayName,
        Set<String> permissions,
        int epoch,
        boolean mustChangePassword,
        boolean rolesSuspended) {

    static SignIn refused(String key, Instant lockedUntil) {
        return new SignIn(key, lockedUntil, null, null, null, Set.of(), 0, false, false);
    }

    public boolean succeeded() {
        return refusal == null;
    }
}
