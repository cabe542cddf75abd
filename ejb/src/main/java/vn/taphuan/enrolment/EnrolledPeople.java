package vn.taphuan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.official.StillNeeded;

/** Whoever was enrolled once stays on record. */
@ApplicationScoped
class EnrolledPeople {
    @Inject
    Enrolments enrolments;

    void on(@Observes StillNeeded asked) {
        if (!asked.officials().isEmpty())
            enrolments.everEnrolled(asked.officials()).forEach(asked.needed()::add);
    }
}
