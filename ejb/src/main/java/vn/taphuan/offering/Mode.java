package vn.taphuan.offering;

/** How a class meets. */
public enum Mode {
    /** Trực tuyến. */
    ONLINE,
    /** Tập trung. */
    IN_PERSON,
    /** Bán tập trung. */
    BLENDED
}
