package vn.taphuan.official;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;

/** Names the rows of a run that are left: to take over, or to undo. */
@Named
@Dependent
public class ImportRowReader extends AbstractItemReader {
    @Inject
    ImportWork work;

    @Inject
    @BatchProperty(name = ImportJobs.RUN)
    String run;

    @Inject
    @BatchProperty
    String undo;

    private Iterator<Long> left;

    @Override
    public void open(Serializable checkpoint) {
        var id = Long.valueOf(run);
        left = (Boolean.parseBoolean(undo) ? work.toUndo(id) : work.toTake(id)).iterator();
    }

    @Override
    public Long readItem() {
        return left.hasNext() ? left.next() : null;
    }
}
