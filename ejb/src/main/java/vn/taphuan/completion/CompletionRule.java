package vn.taphuan.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import vn.taphuan.course.Courses;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.learning.ItemCompleted;
import vn.taphuan.learning.Progresses;
import vn.taphuan.official.Officials;
import vn.taphuan.shared.Audited;

/** A course is completed when every item of its version is: pages read, quizzes passed. Then the fact is written, once. */
@ApplicationScoped
class CompletionRule {
    private static final Logger LOG = Logger.getLogger(CompletionRule.class.getName());

    @Inject
    Completions completions;

    @Inject
    Progresses progresses;

    @Inject
    Courses courses;

    @Inject
    Officials officials;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    void on(@Observes ItemCompleted completed) {
        // Of two last items done at once the second must see the first.
        var enrolment = completions.em().find(Enrolment.class, completed.enrolment(), LockModeType.PESSIMISTIC_WRITE);
        var version = enrolment.offering().courseVersion();
        if (completions.of(enrolment).isPresent()) return;
        if (progresses.completed(enrolment) < courses.countItems(version)) return;
        var today = LocalDate.now(clock);
        var posting =
                officials.mainPostingsOn(enrolment.official(), today).stream().findFirst();
        if (posting.isEmpty()) {
            LOG.warning(() -> "Enrolment " + completed.enrolment() + " is complete, but its official holds no post");
            return;
        }
        var percent = completions.finalPercent(enrolment).orElse(100);
        completions.add(new Completion(enrolment, posting.get(), percent, today, clock.instant()));
        audited.fire(new Audited(
                "completion.complete",
                enrolment.official().personalNumber(),
                version.course().code() + " " + enrolment.offering().code()));
    }
}
