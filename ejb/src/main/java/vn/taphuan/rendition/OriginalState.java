package vn.taphuan.rendition;

enum OriginalState {
    WAITING,
    /** There is all that will be, which may be nothing: what cannot be read, or is small already, is shown as it is. */
    DONE
}
