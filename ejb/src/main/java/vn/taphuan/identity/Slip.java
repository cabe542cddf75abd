package vn.taphuan.identity;

import java.io.Serializable;

/** What is printed and handed over: how to sign in the first time. The password is on record nowhere else. */
public record Slip(String displayName, String username, String personalNumber, String unitName, String password)
        implements Serializable {
    public Slip at(String unitName) {
        return new Slip(displayName, username, personalNumber, unitName, password);
    }
}
