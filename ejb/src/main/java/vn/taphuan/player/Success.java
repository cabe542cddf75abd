package vn.taphuan.player;

/** Whether a package says somebody mastered it, the least first. */
public enum Success {
    UNKNOWN,
    FAILED,
    PASSED
}
