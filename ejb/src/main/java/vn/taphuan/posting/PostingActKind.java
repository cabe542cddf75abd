package vn.taphuan.posting;

/** What can be done to somebody's posts. */
public enum PostingActKind {
    /** Điều động, bổ nhiệm, thay đổi vị trí: the main post ends and another begins. */
    MOVE,
    /** Kiêm nhiệm: a further post beside the main one. */
    CONCURRENT,
    /** Biệt phái: a further post for a time, the main one is kept. */
    SECONDMENT,
    /** Thôi kiêm nhiệm, hết biệt phái. */
    END,
    /** Nghỉ hưu, thôi việc, chuyển ra ngoài tỉnh: every post ends. */
    LEAVE,
    /** Trở lại: a main post for somebody who has none. */
    RETURN;

    /** Whether a post begins by it. */
    public boolean begins() {
        return this != END && this != LEAVE;
    }
}
