package vn.taphuan.official;

/** Where a run of the import stands. */
public enum ImportState {
    CHECKING,
    /** Waits for the word to take over what is good. */
    CHECKED,
    /** The file turned out unreadable on the way. */
    REFUSED,
    /** Somebody stopped the check. */
    CANCELLED,
    /** Checked and not taken over in time; its cells are gone. */
    EXPIRED,
    APPLYING,
    /** Taken over in part; it can go on or be undone. */
    STOPPED,
    APPLIED,
    UNDOING,
    UNDONE;

    /** Whether a job works on it. */
    public boolean isRunning() {
        return this == CHECKING || this == APPLYING || this == UNDOING;
    }

    /** Whether people came on record by it. */
    public boolean isTaken() {
        return this == APPLIED || this == STOPPED;
    }
}
