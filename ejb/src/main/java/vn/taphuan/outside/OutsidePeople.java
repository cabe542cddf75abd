package vn.taphuan.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.official.OfficialErased;
import vn.taphuan.official.StillNeeded;

/** Whoever declared a training stays on record, and so does the post it carries; what was not confirmed may go. */
@ApplicationScoped
class OutsidePeople {
    @Inject
    OutsideTrainings trainings;

    /** A training that was never confirmed is no fact: it goes, with its proof. */
    void on(@Observes OfficialErased erased) {
        var unconfirmed = trainings.unconfirmed(erased.official());
        if (unconfirmed.isEmpty()) return;
        trainings.deleteProofs(unconfirmed);
        trainings.deleteSteps(unconfirmed);
        trainings.delete(unconfirmed);
    }

    void on(@Observes StillNeeded asked) {
        if (!asked.officials().isEmpty())
            trainings.declaredBy(asked.officials()).forEach(asked.needed()::add);
        if (!asked.postings().isEmpty()) trainings.carrying(asked.postings()).forEach(asked.needed()::add);
    }
}
