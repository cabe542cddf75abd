package vn.taphuan.assessment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.hibernate.query.Page;

/** Hands in what its owner left open past the deadline, with the answers that were kept. */
@Singleton
public class OverdueAttempts {
    private static final int AT_ONCE = 100;

    @Inject
    Attempts attempts;

    @Inject
    Marking marking;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void handIn() {
        for (var id : attempts.overdue(clock.instant().minus(Attempt.GRACE), Page.page(AT_ONCE, 0))) {
            var attempt = attempts.em().find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (attempt.open()) marking.handIn(attempt);
        }
    }
}
