package vn.taphuan.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.official.StillNeeded;

/** A post that a completion carries stays on record. */
@ApplicationScoped
class CompletedPosts {
    @Inject
    Completions completions;

    void on(@Observes StillNeeded asked) {
        if (!asked.postings().isEmpty()) completions.carrying(asked.postings()).forEach(asked.needed()::add);
    }
}
