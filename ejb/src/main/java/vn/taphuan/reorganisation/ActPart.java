package vn.taphuan.reorganisation;

/** On which side of an act a unit stands. */
public enum ActPart {
    BEFORE,
    AFTER
}
