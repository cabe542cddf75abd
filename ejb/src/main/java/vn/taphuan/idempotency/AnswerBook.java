package vn.taphuan.idempotency;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import vn.taphuan.official.OfficialErased;
import vn.taphuan.shared.Sha256;

/** Where it is written what a call with a key was answered with. */
@ApplicationScoped
public class AnswerBook {
    /** So long a key stands for one request. */
    static final Duration KEPT = Duration.ofHours(24);

    @Inject
    KeptAnswers answers;

    @Inject
    AnswerPage page;

    @Inject
    Clock clock;

    /**
     * Where the call stands; of several at once one is the first.
     *
     * @param request SHA-256 over all that is asked
     */
    public Begun begin(String username, String key, String request) {
        try {
            return page.begin(id(username, key), username, request);
        } catch (PersistenceException sentTwiceAtOnce) {
            return Begun.RUNNING;
        }
    }

    /** Keeps the answer together with what the call did: both come on record, or neither. */
    @Transactional(MANDATORY)
    public void keep(String username, String key, Answer answer) {
        answers.locked(id(username, key)).ifPresent(kept -> kept.answer(answer));
    }

    /** The call did nothing: it may be sent again with this key. */
    public void forget(String username, String key) {
        page.forget(id(username, key));
    }

    void on(@Observes OfficialErased erased) {
        var account = erased.official().account();
        if (account != null) answers.dropOf(account.username());
    }

    /** Lets go of answers whose day is over. */
    @Transactional
    void dropOld() {
        answers.dropBefore(clock.instant().minus(KEPT));
    }

    private static String id(String username, String key) {
        return Sha256.of((username + '\n' + key).getBytes(StandardCharsets.UTF_8));
    }
}
