package vn.taphuan.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.official.StillNeeded;

/** Whoever was merged once stays on record, on either side. */
@ApplicationScoped
class MergedPeople {
    @Inject
    Merges merges;

    void on(@Observes StillNeeded asked) {
        if (asked.officials().isEmpty()) return;
        merges.everGone(asked.officials()).forEach(asked.needed()::add);
        merges.everKept(asked.officials()).forEach(asked.needed()::add);
    }
}
