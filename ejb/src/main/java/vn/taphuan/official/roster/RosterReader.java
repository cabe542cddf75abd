package vn.taphuan.official.roster;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * Reads a list of officials, the first sheet of an Excel file or a CSV text, row by row as they are asked for: of the
 * rows that were read nothing is held in memory, but for the texts that Excel keeps in a table beside them.
 */
public final class RosterReader implements Iterator<RawRow>, Closeable {
    static final int MOST_BYTES = 50 << 20;
    static final int MOST_ROWS = 100_000;

    /** The headings may stand below a title, but not deep in the sheet. */
    private static final int HEADINGS_WITHIN = 20;

    private static final int ENOUGH_HEADINGS = 3;

    private final RosterLines lines;
    private final List<String> ignored = new ArrayList<>();
    private Map<Integer, RosterColumn> columns;
    private int headingRow;
    private int looked;
    private int taken;
    private RawRow next;

    private RosterReader(RosterLines lines) {
        this.lines = lines;
    }

    /** Opens a file and reads up to its first row. Refused when it cannot be read as a list of officials. */
    public static RosterReader open(Path file) {
        var reader = new RosterReader(unharmed(() -> lines(file)));
        try {
            unharmed(reader::begin);
            return reader;
        } catch (RosterRefused e) {
            reader.close();
            throw e;
        }
    }

    private static RosterLines lines(Path file) {
        try {
            return WorkbookGuard.isText(file) ? new CsvLines(file) : new WorkbookLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies an uploaded file, as far as its size is allowed, to the disk; the caller deletes it. */
    public static Path save(InputStream file) throws IOException {
        var copy = Files.createTempFile("roster", null);
        try (var out = Files.newOutputStream(copy)) {
            var buffer = new byte[1 << 16];
            var size = 0;
            for (int read; (read = file.read(buffer)) >= 0; ) {
                size += read;
                if (size > MOST_BYTES) throw new RosterRefused("fileTooLarge", String.valueOf(MOST_BYTES >> 20));
                out.write(buffer, 0, read);
            }
            return copy;
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
    }

    private Void begin() {
        while (columns == null && lines.hasNext()) lookForHeadings(lines.next());
        if (columns == null) throw new RosterRefused(looked == 0 ? "fileEmpty" : "fileNoHeadings");
        next = read();
        if (next == null) throw new RosterRefused("fileNoRows");
        return null;
    }

    /** The libraries have no one exception for a file that is not as it should be. */
    private static <T> T unharmed(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RosterRefused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RosterRefused(isOfEncoding(e) ? "fileNotUtf8" : "fileDamaged");
        }
    }

    private static boolean isOfEncoding(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) return true;
        }
        return false;
    }

    /** The row of the headings, as Excel numbers it. */
    public int headingRow() {
        return headingRow;
    }

    /** Headings of columns that are none of ours. */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public RawRow next() {
        if (next == null) throw new NoSuchElementException();
        var row = next;
        next = unharmed(this::read);
        return row;
    }

    private RawRow read() {
        while (lines.hasNext()) {
            var row = row(lines.next());
            if (row.cells().isEmpty()) continue;
            if (taken++ == MOST_ROWS) throw new RosterRefused("fileTooManyRows", "100.000");
            return row;
        }
        return null;
    }

    private void lookForHeadings(RosterLine line) {
        var found = new LinkedHashMap<Integer, String>();
        line.cells().forEach((index, cell) -> {
            var heading = Cleaner.clean(cell.text()).text();
            if (!heading.isEmpty()) found.put(index, heading);
        });
        if (found.isEmpty()) return;
        var known = found.values().stream()
                .filter(heading -> RosterColumn.named(heading).isPresent())
                .count();
        if (known >= ENOUGH_HEADINGS) takeHeadings(line.number(), found);
        else if (++looked == HEADINGS_WITHIN) throw new RosterRefused("fileNoHeadings");
    }

    private void takeHeadings(int number, Map<Integer, String> headings) {
        var missing = EnumSet.allOf(RosterColumn.class);
        columns = new LinkedHashMap<>();
        headingRow = number;
        headings.forEach((index, heading) -> {
            var column = RosterColumn.named(heading).orElse(null);
            if (column == null) {
                if (!heading.equals(RefusedRows.REASON)) ignored.add(heading);
            } else if (missing.remove(column)) {
                columns.put(index, column);
            } else {
                throw new RosterRefused("columnTwice", column.heading());
            }
        });
        var needed = missing.stream()
                .filter(RosterColumn::required)
                .map(column -> '“' + column.heading() + '”')
                .toList();
        if (!needed.isEmpty()) throw new RosterRefused("columnMissing", String.join(", ", needed));
    }

    private RawRow row(RosterLine line) {
        var cells = new EnumMap<RosterColumn, RawCell>(RosterColumn.class);
        columns.forEach((index, column) -> {
            var raw = line.cell(index);
            if (!raw.isBlank()) cells.put(column, raw);
        });
        return new RawRow(line.number(), cells);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
