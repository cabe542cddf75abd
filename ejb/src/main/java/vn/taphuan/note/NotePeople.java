package vn.taphuan.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.official.OfficialErased;

/** Notes are nobody's proof: they go with the person. */
@ApplicationScoped
class NotePeople {
    @Inject
    Notes notes;

    void on(@Observes OfficialErased erased) {
        notes.deleteOf(erased.official());
    }
}
