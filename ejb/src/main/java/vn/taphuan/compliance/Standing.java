package vn.taphuan.compliance;

/** Whom a completion list shows. */
public enum Standing {
    ALL,
    COMPLETED,
    NOT_COMPLETED,
    /** Have completed it, and are to do so again soon. */
    RENEWING
}
