package vn.taphuan.official;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Lets go of what lists brought along and nobody needs any more; the runs stay on record, with their counts. */
@Singleton
public class ForgottenImports {
    /** Of a checked list, to be taken over. */
    private static final Duration WAITS = Duration.ofDays(7);

    /** Of refused rows to be corrected, and of what a run could be undone by. */
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    ImportRuns runs;

    @Inject
    Clock clock;

    /** Every night. */
    @Schedule(hour = "2", minute = "40", persistent = false)
    public void forget() {
        for (var run : runs.checkedBefore(clock.instant().minus(WAITS))) {
            run.expire();
            runs.dropCells(run.id());
        }
        runs.dropOldCells(clock.instant().minus(KEPT));
    }
}
