package vn.taphuan.official;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Properties;

/** Starts a job for a run that waits, once what it waits for is on record. */
@ApplicationScoped
class ImportJobs {
    static final String RUN = "run";

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaits waits) {
        var parameters = new Properties();
        parameters.setProperty(RUN, waits.run().toString());
        BatchRuntime.getJobOperator()
                .start(
                        switch (waits.state()) {
                            case CHECKING -> "official-import-check";
                            case APPLYING -> "official-import-apply";
                            case UNDOING -> "official-import-undo";
                            default -> throw new IllegalArgumentException("no job for " + waits);
                        },
                        parameters);
    }
}
