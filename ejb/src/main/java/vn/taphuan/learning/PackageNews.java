package vn.taphuan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.player.PackageProgressed;

/** What a learner does in a package counts for the item it stands in. */
@ApplicationScoped
class PackageNews {
    @Inject
    Progresses progresses;

    @Inject
    ItemFinish finish;

    @Inject
    Clock clock;

    void on(@Observes PackageProgressed told) {
        var enrolment = progresses.em().find(Enrolment.class, told.enrolment());
        var item = progresses.em().getReference(Item.class, told.item());
        var progress = progresses.open(enrolment, item, told.at());
        progress.seen(told.at());
        finish.apply(progress, told, clock.getZone());
    }
}
