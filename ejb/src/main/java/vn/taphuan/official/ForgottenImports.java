package vn.taphuan.official;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Lets go of the files of imports that were checked and never applied. */
@Singleton
public class ForgottenImports {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    /** Every night; the run itself stays on record, with its counts. */
    @Schedule(hour = "2", minute = "40", persistent = false)
    public void forget() {
        officials.forgetFiles(clock.instant().minus(KEPT));
    }
}
