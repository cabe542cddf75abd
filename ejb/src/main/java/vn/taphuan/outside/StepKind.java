package vn.taphuan.outside;

/** What was done about a declared training. */
public enum StepKind {
    DECLARED,
    CHANGED,
    WITHDRAWN,
    CONFIRMED,
    REFUSED,
    /** A confirmation that was wrong. */
    TAKEN_BACK
}
