package vn.taphuan.shared;

/** A Vietnamese name as it is written: họ đệm, then tên. */
public final class FullName {
    private FullName() {}

    /** Some people have a name of one word alone. */
    public static String of(String familyName, String givenName) {
        return (familyName + ' ' + givenName).strip();
    }
}
