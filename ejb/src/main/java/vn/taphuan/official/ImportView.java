package vn.taphuan.official;

/** Which rows of a run somebody reads. */
public enum ImportView {
    REFUSED,
    WARNED,
    CREATED,
    CHANGED,
    UNCHANGED
}
