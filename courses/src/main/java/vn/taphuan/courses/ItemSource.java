package vn.taphuan.courses;

/** What a learner works through: a lesson, a quiz, or other material. */
public sealed interface ItemSource permits LessonSource, QuizSource, MaterialSource {

    /** Never reused, so that a learner's progress stays with the item it was made on. */
    String id();

    String title();

    int minutes();
}
