package vn.taphuan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Marks an attempt and ends it, whether its owner hands it in or time does. */
@ApplicationScoped
class Marking {
    @Inject
    Attempts attempts;

    @Inject
    Event<AttemptPassed> passed;

    @Inject
    Clock clock;

    void handIn(Attempt attempt) {
        var right = (int)
                attempts.answers(attempt).stream().filter(AttemptAnswer::mark).count();
        attempt.submit(right, clock.instant());
        if (attempt.passed())
            passed.fire(
                    new AttemptPassed(attempt.enrolment().id(), attempt.item().id(), attempt.percent()));
    }
}
