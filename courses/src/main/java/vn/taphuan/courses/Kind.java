package vn.taphuan.courses;

/** How a question is answered. */
public enum Kind {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE
}
