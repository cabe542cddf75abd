package vn.taphuan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.taphuan.assessment.Attempts;
import vn.taphuan.completion.CompletionBook;
import vn.taphuan.course.Courses;
import vn.taphuan.enrolment.Enrolment;

/** A course is completed when every item of its version is: pages read, quizzes passed. */
@ApplicationScoped
class CompletionRule {
    @Inject
    Progresses progresses;

    @Inject
    Courses courses;

    @Inject
    Attempts attempts;

    @Inject
    CompletionBook book;

    /** After an item was completed: was it the last? The day is that of the last item, whenever it was marked. */
    void apply(Enrolment enrolment) {
        if (!book.awaits(enrolment)) return;
        if (progresses.completed(enrolment)
                < courses.countItems(enrolment.offering().courseVersion())) return;
        book.enter(enrolment, attempts.finalPercent(enrolment).orElseThrow(), progresses.lastCompleted(enrolment));
    }
}
