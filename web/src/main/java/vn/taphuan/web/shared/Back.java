package vn.taphuan.web.shared;

/** Where to go back to: only ever within this site. */
public final class Back {
    private Back() {}

    /** The address if it is a path of this site, else the other one. */
    public static String local(String address, String otherwise) {
        var local = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c < ' ' || c == '\\');
        return local ? address : otherwise;
    }
}
