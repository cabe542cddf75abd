package vn.taphuan.web.shared;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import vn.taphuan.identity.SignIn;

/** What the session keeps of who signed in; it holds while the account's epoch is still this one. */
public record SignedIn(
        Long account,
        String username,
        String displayName,
        HashSet<String> permissions,
        int epoch,
        boolean mustChangePassword)
        implements Serializable {
    static final String KEY = SignedIn.class.getName();

    public static SignedIn of(SignIn signIn) {
        return new SignedIn(
                signIn.account(),
                signIn.username(),
                signIn.displayName(),
                new HashSet<>(signIn.permissions()),
                signIn.epoch(),
                signIn.mustChangePassword());
    }

    /** The same person after choosing a new password. */
    public SignedIn with(int newEpoch) {
        return new SignedIn(account, username, displayName, permissions, newEpoch, false);
    }

    Set<String> groups() {
        return permissions;
    }
}
