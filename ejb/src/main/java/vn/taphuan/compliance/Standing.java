package vn.taphuan.compliance;

/** Whom a completion list shows. */
public enum Standing {
    ALL,
    COMPLETED,
    NOT_COMPLETED
}
