package vn.taphuan.authoring;

/** What was said or decided about a draft. */
public enum NoteKind {
    BEGUN,
    COMMENT,
    SUBMITTED,
    SENT_BACK,
    TAKEN_BACK,
    PUBLISHED,
    DROPPED
}
