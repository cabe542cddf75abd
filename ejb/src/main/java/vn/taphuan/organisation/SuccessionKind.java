package vn.taphuan.organisation;

/** What became of a unit. */
public enum SuccessionKind {
    MERGE,
    SPLIT,
    RENAME,
    DISSOLVE
}
