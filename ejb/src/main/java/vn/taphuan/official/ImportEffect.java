package vn.taphuan.official;

/** What a row of a list does to the record. */
public enum ImportEffect {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
