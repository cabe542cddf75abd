package vn.taphuan.idempotency;

/**
 * Where a call with a key stands.
 *
 * @param answer that of the first time; null unless it was answered
 */
public record Begun(State state, Answer answer) {
    static final Begun FIRST = new Begun(State.FIRST, null);
    static final Begun RUNNING = new Begun(State.RUNNING, null);
    static final Begun OTHER = new Begun(State.OTHER, null);

    public enum State {
        /** Nobody has sent it before: it is to be done. */
        FIRST,
        /** The first one has not been answered yet. */
        RUNNING,
        ANSWERED,
        /** The key was used with another request. */
        OTHER
    }
}
