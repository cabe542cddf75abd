package vn.taphuan.official;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.taphuan.official.roster.CheckedRow;

/** Keeps checked rows with what they would do. */
@Named
@Dependent
public class ImportKeeper extends AbstractItemWriter {
    @Inject
    ImportWork work;

    @Inject
    ImportStop stop;

    @Inject
    @BatchProperty(name = ImportJobs.RUN)
    String run;

    @Override
    public void writeItems(List<Object> rows) {
        if (!work.keep(
                Long.valueOf(run), rows.stream().map(CheckedRow.class::cast).toList())) stop.job();
    }
}
