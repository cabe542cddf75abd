package vn.taphuan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.taphuan.assessment.Attempts;
import vn.taphuan.completion.CompletionBook;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.course.Courses;
import vn.taphuan.enrolment.Enrolment;

/** A course is completed by its own rule; its final test is always to be passed. */
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
        var percent = attempts.finalPercent(enrolment);
        if (percent.isEmpty()
                || progresses.completed(enrolment) < asked(enrolment.offering().courseVersion())) return;
        book.enter(enrolment, percent.get(), progresses.lastCompleted(enrolment));
    }

    private long asked(CourseVersion version) {
        return version.finish().asked(courses.countItems(version));
    }
}
