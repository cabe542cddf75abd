package vn.taphuan.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Lets go of answers whose day is over. */
@Singleton
public class ForgottenAnswers {
    @Inject
    AnswerBook book;

    /** Every night. */
    @Schedule(hour = "2", minute = "50", persistent = false)
    public void forget() {
        book.dropOld();
    }
}
