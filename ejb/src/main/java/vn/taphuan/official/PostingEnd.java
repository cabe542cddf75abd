package vn.taphuan.official;

/** Why a post ended. Posts that ended before this was recorded say nothing. */
public enum PostingEnd {
    /** The unit ended; its person waits for a new one until placed. */
    UNIT_ENDED,
    /** The person went on to another post. */
    MOVED,
    /** Nghỉ hưu, thôi việc, chuyển ra ngoài tỉnh. */
    LEFT,
    /** Two records of the person became one. */
    MERGED
}
