package vn.taphuan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.taphuan.assessment.AttemptPassed;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;

/** A passed quiz is a completed item. */
@ApplicationScoped
class QuizPasses {
    @Inject
    Progresses progresses;

    @Inject
    Event<ItemCompleted> completed;

    @Inject
    Clock clock;

    void on(@Observes AttemptPassed passed) {
        var enrolment = progresses.em().getReference(Enrolment.class, passed.enrolment());
        var item = progresses.em().getReference(Item.class, passed.item());
        progresses.open(enrolment, item, clock.instant()).complete(clock.instant());
        completed.fire(new ItemCompleted(passed.enrolment()));
    }
}
