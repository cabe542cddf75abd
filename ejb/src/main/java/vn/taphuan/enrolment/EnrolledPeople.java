package vn.taphuan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.official.OfficialsMerged;
import vn.taphuan.official.OfficialsParted;
import vn.taphuan.official.StillNeeded;

/** Whoever was enrolled once stays on record; classes under way go on with the record that is kept. */
@ApplicationScoped
class EnrolledPeople {
    @Inject
    Enrolments enrolments;

    void on(@Observes StillNeeded asked) {
        if (!asked.officials().isEmpty())
            enrolments.everEnrolled(asked.officials()).forEach(asked.needed()::add);
    }

    void on(@Observes OfficialsMerged merged) {
        enrolments
                .toCarry(merged.gone(), merged.kept(), merged.day())
                .forEach(enrolment -> enrolment.carry(merged.kept(), merged.merge()));
    }

    void on(@Observes OfficialsParted parted) {
        enrolments.carriedBy(parted.merge()).forEach(enrolment -> enrolment.bringBack(parted.gone()));
    }
}
