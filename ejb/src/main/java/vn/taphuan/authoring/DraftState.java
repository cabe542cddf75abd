package vn.taphuan.authoring;

/** Where a draft stands. */
public enum DraftState {
    /** Written by its author. */
    WRITING,
    /** Read by the reviewer; nobody writes. */
    IN_REVIEW,
    /** A version of the course; it stays as it is. */
    PUBLISHED,
    /** Given up. */
    DROPPED;

    public boolean isOpen() {
        return this == WRITING || this == IN_REVIEW;
    }
}
