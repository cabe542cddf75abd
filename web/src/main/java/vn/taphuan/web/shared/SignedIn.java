package vn.taphuan.web.shared;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import vn.taphuan.identity.Rights;
import vn.taphuan.identity.SignIn;

/**
 * What the session keeps of who signed in; it holds while the account's epoch is still this one. The permissions are
 * those of the latest request: jobs begin and end while people are signed in.
 */
public record SignedIn(
        Long account,
        String username,
        String displayName,
        HashSet<String> permissions,
        int epoch,
        boolean mustChangePassword,
        boolean secondFactorMissing)
        implements Serializable {
    static final String KEY = SignedIn.class.getName();

    public static SignedIn of(SignIn signIn) {
        return new SignedIn(
                signIn.account(),
                signIn.username(),
                signIn.displayName(),
                new HashSet<>(signIn.permissions()),
                signIn.epoch(),
                signIn.mustChangePassword(),
                signIn.secondFactorMissing());
    }

    /** The same person after choosing a new password, which ended every other session. */
    public SignedIn with(int newEpoch) {
        return new SignedIn(account, username, displayName, permissions, newEpoch, false, secondFactorMissing);
    }

    /** The same person with what today's jobs allow. */
    SignedIn with(Rights rights) {
        return new SignedIn(
                account,
                username,
                displayName,
                new HashSet<>(rights.permissions()),
                epoch,
                mustChangePassword,
                rights.secondFactorMissing());
    }

    Set<String> groups() {
        return permissions;
    }
}
