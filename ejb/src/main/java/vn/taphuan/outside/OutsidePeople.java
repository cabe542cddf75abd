package vn.taphuan.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.official.StillNeeded;

/** Whoever declared a training stays on record, and so does the post it carries. */
@ApplicationScoped
class OutsidePeople {
    @Inject
    OutsideTrainings trainings;

    void on(@Observes StillNeeded asked) {
        if (!asked.officials().isEmpty())
            trainings.declaredBy(asked.officials()).forEach(asked.needed()::add);
        if (!asked.postings().isEmpty()) trainings.carrying(asked.postings()).forEach(asked.needed()::add);
    }
}
