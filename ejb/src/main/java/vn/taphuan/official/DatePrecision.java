package vn.taphuan.official;

/** How much of a birth date is known; of older officials the year may be all there is. */
public enum DatePrecision {
    DAY,
    /** Only the year counts; the stored date is its first day. */
    YEAR
}
