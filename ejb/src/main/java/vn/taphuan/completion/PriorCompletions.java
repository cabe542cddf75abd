package vn.taphuan.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.taphuan.enrolment.PriorLearning;

/** Says of people who are to come into a class which courses before it they have completed. */
@ApplicationScoped
class PriorCompletions {
    @Inject
    Completions completions;

    void on(@Observes PriorLearning asked) {
        completions
                .counting(asked.officials(), asked.courses(), asked.day())
                .forEach(done -> asked.completed(done.official(), done.course()));
    }
}
