package vn.taphuan.official;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The last step of each job: the run is in its next state. */
@Named
@Dependent
public class ImportFinish extends AbstractBatchlet {
    @Inject
    ImportWork work;

    @Inject
    @BatchProperty(name = ImportJobs.RUN)
    String run;

    @Override
    public String process() {
        work.finish(Long.valueOf(run));
        return null;
    }
}
