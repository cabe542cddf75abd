package vn.taphuan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.assessment.AttemptPassed;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;

/** A passed quiz is a completed item. */
@ApplicationScoped
class QuizPasses {
    @Inject
    Progresses progresses;

    @Inject
    CompletionRule completion;

    void on(@Observes AttemptPassed passed) {
        var enrolment = progresses.em().find(Enrolment.class, passed.enrolment());
        var item = progresses.em().getReference(Item.class, passed.item());
        progresses.open(enrolment, item, passed.at()).complete(passed.at());
        completion.apply(enrolment);
    }
}
