package vn.taphuan.identity;

import java.time.Instant;
import java.util.Set;

/**
 * How an attempt to sign in ended. A wrong password is a result and no refusal: the count of failures must be kept.
 *
 * @param refusal key of the sentence to show, or null when the person is in
 * @param lockedUntil when to try again, with refusal {@code identity.locked}
 * @param epoch the session holds while the account's epoch is still this
 * @param secondFactorMissing a job asks for a second factor that is not set up yet; nothing is permitted before
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
        boolean rolesSuspended,
        boolean secondFactorMissing) {
    private static final String CODE_AWAITED = "identity.codeAwaited";

    static SignIn refused(String key, Instant lockedUntil) {
        return new SignIn(key, lockedUntil, null, null, null, Set.of(), 0, false, false, false);
    }

    /** The password was right; who it is will be known once the code was right too. */
    static SignIn awaitingCode(Account account) {
        return new SignIn(
                CODE_AWAITED, null, null, account.username(), null, Set.of(), account.epoch(), false, false, false);
    }

    public boolean awaitsCode() {
        return CODE_AWAITED.equals(refusal);
    }

    public boolean succeeded() {
        return refusal == null;
    }
}
