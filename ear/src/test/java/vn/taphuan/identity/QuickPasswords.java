package vn.taphuan.identity;

/** Hashes as the server makes them for passwords that were drawn, whose few rounds are soon checked. */
public final class QuickPasswords {
    private QuickPasswords() {}

    public static String hash(String password) {
        return new Passwords().hashDrawn(password);
    }
}
