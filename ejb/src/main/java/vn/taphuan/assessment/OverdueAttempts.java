package vn.taphuan.assessment;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.query.Page;

/** Hands in what its owner left open past the deadline, with the answers that were kept. */
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class OverdueAttempts {
    private static final Logger LOG = Logger.getLogger(OverdueAttempts.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    Attempts attempts;

    @Inject
    Marking marking;

    @Inject
    Clock clock;

    /** Once a minute; what is left beyond a hundred waits for the next. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void handIn() {
        for (var id : attempts.overdue(clock.instant().minus(Attempt.GRACE), Page.page(AT_ONCE, 0))) {
            try {
                marking.handIn(id);
            } catch (RuntimeException failure) {
                LOG.log(Level.SEVERE, failure, () -> "Attempt " + id + " could not be handed in");
            }
        }
    }
}
