package vn.taphuan.official.roster;

/** How much a finding weighs. */
public enum Severity {
    /** The row is refused. */
    ERROR,
    /** The row is taken; someone should know. */
    WARNING
}
