package vn.taphuan.assessment;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
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

    /** Ends an attempt, unless somebody else has ended it meanwhile. */
    void handIn(Attempt attempt) {
        attempts.em().refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        if (!attempt.open()) return;
        var right = (int)
                attempts.answers(attempt).stream().filter(AttemptAnswer::mark).count();
        attempt.submit(right, clock.instant());
        if (attempt.passed())
            passed.fire(new AttemptPassed(
                    attempt.enrolment().id(), attempt.item().id(), attempt.percent(), attempt.submittedAt()));
    }

    /** Ends one attempt that was left open, in a transaction of its own: one that fails holds up no other. */
    @Transactional(REQUIRES_NEW)
    void handIn(Long attemptId) {
        handIn(attempts.em().find(Attempt.class, attemptId));
    }
}
