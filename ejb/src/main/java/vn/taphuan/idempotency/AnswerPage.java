package vn.taphuan.idempotency;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** What is seen by others at once, whatever becomes of the call. */
@ApplicationScoped
class AnswerPage {
    /** No call takes longer. What is older was left by a server that stopped, and nothing of it came on record. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    KeptAnswers answers;

    @Inject
    Clock clock;

    @Transactional(REQUIRES_NEW)
    Begun begin(String id, String username, String request) {
        var now = clock.instant();
        answers.dropBefore(id, now.minus(AnswerBook.KEPT));
        var kept = answers.locked(id);
        if (kept.isEmpty()) {
            answers.em().persist(new KeptAnswer(id, username, request, now));
            answers.em().flush();
            return Begun.FIRST;
        }
        var standing = kept.get().standing(request);
        if (standing != Begun.RUNNING || !kept.get().isLeftBefore(now.minus(LONGEST))) return standing;
        kept.get().beginAgain(now);
        return Begun.FIRST;
    }

    @Transactional(REQUIRES_NEW)
    void forget(String id) {
        answers.dropUnanswered(id);
    }
}
