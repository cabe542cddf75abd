package vn.taphuan.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.official.Officials;
import vn.taphuan.shared.Audited;

/** Where completions are entered, once an enrolment, never changed. */
@ApplicationScoped
public class CompletionBook {
    @Inject
    Completions completions;

    @Inject
    Officials officials;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /**
     * Opens the book at an enrolment and holds it there until the transaction ends: of two last items done at once, the
     * second sees the first.
     *
     * @return whether its completion is still to be written
     */
    public boolean awaits(Enrolment enrolment) {
        completions.em().lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
        return completions.of(enrolment).isEmpty();
    }

    /**
     * Writes that a class was completed at this moment, with the unit and post of that day.
     *
     * @param percent result, 0–100
     */
    public void enter(Enrolment enrolment, int percent, Instant at) {
        var day = LocalDate.ofInstant(at, clock.getZone());
        var posting = officials.postingFor(enrolment.official(), day);
        completions.add(new Completion(enrolment, posting, percent, day, at));
        audited.fire(new Audited(
                "completion.complete",
                enrolment.official().personalNumber(),
                enrolment.offering().courseVersion().course().code() + " "
                        + enrolment.offering().code()));
    }
}
