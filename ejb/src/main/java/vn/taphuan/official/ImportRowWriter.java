package vn.taphuan.official;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes rows over, or undoes them. */
@Named
@Dependent
public class ImportRowWriter extends AbstractItemWriter {
    @Inject
    ImportWork work;

    @Inject
    ImportStop stop;

    @Inject
    @BatchProperty(name = ImportJobs.RUN)
    String run;

    @Inject
    @BatchProperty
    String undo;

    @Override
    public void writeItems(List<Object> ids) {
        var id = Long.valueOf(run);
        var rows = ids.stream().map(Long.class::cast).toList();
        var goOn = Boolean.parseBoolean(undo) ? work.undo(id, rows) : work.take(id, rows);
        if (!goOn) stop.job();
    }
}
