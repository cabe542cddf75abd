package vn.taphuan.shared;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param page counted from 0
 * @param size at most this many rows
 * @param total rows of the whole list
 */
public record Slice<T>(List<T> rows, int page, int size, long total) {
    public static final int MOST = 200;

    /** The largest page times the largest size still is a row number. */
    private static final int LAST_PAGE = 1_000_000;

    /** A page between 0 and the last that can be counted to, whatever was asked. */
    public static int page(Integer asked) {
        return asked == null ? 0 : Math.min(LAST_PAGE, Math.max(0, asked));
    }

    /** A size between 1 and {@link #MOST}, whatever was asked. */
    public static int size(Integer asked, int usual) {
        return asked == null ? usual : Math.min(MOST, Math.max(1, asked));
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
