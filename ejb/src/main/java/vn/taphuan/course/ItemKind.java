package vn.taphuan.course;

/** What an item is, and so how it is completed: a page by reading it through, a quiz by passing. */
public enum ItemKind {
    PAGE,
    QUIZ
}
