package vn.taphuan.official;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lets the job at hand end after this piece: somebody has stopped its run. */
@Dependent
class ImportStop {
    @Inject
    JobContext job;

    void job() {
        BatchRuntime.getJobOperator().stop(job.getExecutionId());
    }
}
