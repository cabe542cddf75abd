package vn.taphuan.player;

/** How far a package says somebody is, the least first. */
public enum Completeness {
    UNKNOWN,
    INCOMPLETE,
    COMPLETED
}
