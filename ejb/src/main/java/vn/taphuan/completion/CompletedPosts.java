package vn.taphuan.completion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import vn.taphuan.official.OfficialsMerged;
import vn.taphuan.official.OfficialsParted;
import vn.taphuan.official.StillNeeded;
import vn.taphuan.shared.Refused;

/** A post that a completion carries stays on record; completions count for the record that is kept. */
@ApplicationScoped
class CompletedPosts {
    @Inject
    Completions completions;

    void on(@Observes StillNeeded asked) {
        if (!asked.postings().isEmpty()) completions.carrying(asked.postings()).forEach(asked.needed()::add);
    }

    void on(@Observes OfficialsMerged merged) {
        completions
                .allOf(merged.gone())
                .forEach(completion ->
                        completions.add(completion.carriedTo(merged.kept(), merged.merge(), merged.day())));
    }

    /** Before classes go back: what was completed in one since belongs to the record that was kept. */
    void on(@Observes @Priority(Interceptor.Priority.APPLICATION) OfficialsParted parted) {
        if (completions.sinceCarried(parted.merge(), parted.mergedAt()) > 0)
            throw new Refused("completion.sinceMerge", parted.kept().fullName());
        completions.dropCarried(parted.merge());
    }
}
