package vn.taphuan.course;

import vn.taphuan.courses.MaterialKind;

/** What an item is. */
public enum ItemKind {
    PAGE,
    QUIZ,
    VIDEO,
    AUDIO,
    PDF,
    FILE,
    LINK,
    PACKAGE;

    static ItemKind of(MaterialKind kind) {
        return valueOf(kind.name());
    }

    /** Whether it plays from its beginning to its end. */
    public boolean plays() {
        return this == VIDEO || this == AUDIO;
    }

    /** Whether it is neither a page nor a quiz. */
    public boolean isMaterial() {
        return this != PAGE && this != QUIZ;
    }
}
