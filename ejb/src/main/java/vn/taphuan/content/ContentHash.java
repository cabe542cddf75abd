package vn.taphuan.content;

import java.util.regex.Pattern;

/** Tells a hash from anything else that comes in an address or lies in a folder. */
final class ContentHash {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ContentHash() {}

    static boolean is(String told) {
        return HASH.matcher(told).matches();
    }
}
