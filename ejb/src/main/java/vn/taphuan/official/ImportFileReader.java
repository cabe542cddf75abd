package vn.taphuan.official;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.taphuan.official.roster.CheckedRow;
import vn.taphuan.official.roster.RosterChecker;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.official.roster.RosterReader;
import vn.taphuan.official.roster.RosterRefused;

/**
 * Reads and checks the rows of a run's file, always from the first: a number that comes twice is known only to who has
 * seen all rows before. What is kept already is passed over where it would be kept again.
 */
@Named
@Dependent
public class ImportFileReader extends AbstractItemReader {
    @Inject
    ImportWork work;

    @Inject
    @BatchProperty(name = ImportJobs.RUN)
    String run;

    private Path file;
    private RosterReader rows;
    private RosterChecker checker;
    private List<RosterFinding> ofColumns;

    @Override
    public void open(Serializable checkpoint) {
        file = work.file(Long.valueOf(run));
        // Counting reads to the end: what cannot be read comes out here, before anything is kept.
        try {
            work.begin(Long.valueOf(run), count());
            rows = RosterReader.open(file);
            ofColumns = RosterChecker.ignored(rows);
            checker = work.checker();
        } catch (RosterRefused refused) {
            work.refuse(Long.valueOf(run), refused);
        }
    }

    private int count() {
        try (var counted = RosterReader.open(file)) {
            int count = 0;
            for (; counted.hasNext(); counted.next()) count++;
            return count;
        }
    }

    @Override
    public CheckedRow readItem() {
        return rows == null || !rows.hasNext() ? null : checked();
    }

    /** What is told of the columns is told at the first row. */
    private CheckedRow checked() {
        var row = checker.check(rows.next()).with(ofColumns);
        ofColumns = List.of();
        return row;
    }

    @Override
    public void close() throws IOException {
        if (rows != null) rows.close();
        if (file != null) Files.deleteIfExists(file);
    }
}
