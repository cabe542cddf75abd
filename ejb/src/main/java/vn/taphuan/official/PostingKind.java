package vn.taphuan.official;

/** How a post is held; an official has one main post at a time. */
public enum PostingKind {
    /** Chính. */
    MAIN,
    /** Kiêm nhiệm. */
    CONCURRENT,
    /** Biệt phái. */
    SECONDMENT
}
