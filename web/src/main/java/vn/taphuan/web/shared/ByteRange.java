package vn.taphuan.web.shared;

import java.util.regex.Pattern;

/**
 * A part of a file, as a {@code Range} header asks for it.
 *
 * @param from the first byte
 * @param to the last byte
 */
record ByteRange(long from, long to) {
    /** A single part: what asks for several at once is answered with the whole, as the standard allows. */
    private static final Pattern ASKED = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** Whether the header asks for one part, in the one way we know. */
    static boolean asked(String header) {
        if (header == null) return false;
        var asked = ASKED.matcher(header);
        if (!asked.matches()) return false;
        var from = asked.group(1);
        var to = asked.group(2);
        if (from.isEmpty() || to.isEmpty()) return !from.equals(to);
        return Long.parseLong(from) <= Long.parseLong(to);
    }

    /** That part of a file so long; it may end before it begins, when nothing of the file lies in it. */
    static ByteRange of(String header, long size) {
        var asked = ASKED.matcher(header);
        if (!asked.matches()) throw new IllegalArgumentException(header);
        if (asked.group(1).isEmpty())
            return new ByteRange(Math.max(0, size - Long.parseLong(asked.group(2))), size - 1);
        var to = asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
        return new ByteRange(Long.parseLong(asked.group(1)), to);
    }

    long length() {
        return Math.max(0, to - from + 1);
    }

    String header(long size) {
        return "bytes " + from + '-' + to + '/' + size;
    }
}
