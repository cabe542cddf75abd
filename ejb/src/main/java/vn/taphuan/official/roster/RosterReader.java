package vn.taphuan.official.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the list of officials in the first sheet of an Excel file, row by row. */
public final class RosterReader {
    static final int MOST_BYTES = 50 << 20;
    static final int MOST_ROWS = 100_000;

    /** The headings may stand below a title, but not deep in the sheet. */
    private static final int HEADINGS_WITHIN = 20;

    private static final int ENOUGH_HEADINGS = 3;
    private static final int DAYS_TO_1904 = 1_462;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final boolean from1904;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private Map<Integer, RosterColumn> columns;
    private int headingRow;
    private int looked;

    private RosterReader(boolean from1904) {
        this.from1904 = from1904;
    }

    public static RosterSheet read(byte[] file) {
        return read(new ByteArrayInputStream(file));
    }

    /** Reads a whole file, which stands on the disk only while it is read. */
    public static RosterSheet read(InputStream file) {
        try {
            var copy = Files.createTempFile("roster", ".xlsx");
            try {
                save(file, copy);
                return read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(InputStream file, Path copy) throws IOException {
        try (var out = Files.newOutputStream(copy)) {
            var buffer = new byte[1 << 16];
            var size = 0;
            for (int read; (read = file.read(buffer)) >= 0; ) {
                size += read;
                if (size > MOST_BYTES) throw new RosterRefused("fileTooLarge", String.valueOf(MOST_BYTES >> 20));
                out.write(buffer, 0, read);
            }
        }
    }

    private static RosterSheet read(Path file) throws IOException {
        var passed = WorkbookGuard.look(file);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(passed.styled(), true))) {
            var sheet = workbook.getSheets()
                    .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new RosterRefused("fileDamaged"));
            return new RosterReader(passed.from1904()).read(sheet);
        } catch (RosterRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library has no one exception for a file that is not as it should be.
            throw new RosterRefused("fileDamaged");
        }
    }

    private RosterSheet read(Sheet sheet) throws IOException {
        try (var stream = sheet.openStream()) {
            stream.forEachOrdered(row -> {
                if (columns == null) lookForHeadings(row);
                else take(row);
            });
        }
        if (columns == null) throw new RosterRefused(looked == 0 ? "fileEmpty" : "fileNoHeadings");
        if (rows.isEmpty()) throw new RosterRefused("fileNoRows");
        return new RosterSheet(headingRow, rows, ignored);
    }

    private void lookForHeadings(Row row) {
        var found = new LinkedHashMap<Integer, String>();
        for (var cell : row) {
            if (cell == null) continue;
            var heading = Cleaner.clean(raw(cell).text()).text();
            if (!heading.isEmpty()) found.put(cell.getColumnIndex(), heading);
        }
        if (found.isEmpty()) return;
        var known = found.values().stream()
                .filter(heading -> RosterColumn.named(heading).isPresent())
                .count();
        if (known >= ENOUGH_HEADINGS) takeHeadings(row.getRowNum(), found);
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

    private void take(Row row) {
        var cells = new EnumMap<RosterColumn, RawCell>(RosterColumn.class);
        columns.forEach((index, column) -> {
            var raw = row.getOptionalCell(index).map(this::raw).orElse(RawCell.NONE);
            if (!raw.isBlank()) cells.put(column, raw);
        });
        if (cells.isEmpty()) return;
        if (rows.size() == MOST_ROWS) throw new RosterRefused("fileTooManyRows", "100.000");
        rows.add(new RawRow(row.getRowNum(), cells));
    }

    private RawCell raw(Cell cell) {
        var formula = cell.getFormula();
        if (formula != null && !formula.isEmpty()) return new RawCell(RawCell.Kind.FORMULA, '=' + formula);
        var value = cell.getValue();
        if (cell.getType() == CellType.ERROR)
            return new RawCell(RawCell.Kind.ERROR, String.valueOf(cell.getRawValue()));
        if (value instanceof BigDecimal number) {
            return isDate(cell)
                    ? new RawCell(
                            RawCell.Kind.DATE, plain(from1904 ? number.add(BigDecimal.valueOf(DAYS_TO_1904)) : number))
                    : new RawCell(RawCell.Kind.NUMBER, plain(number));
        }
        // Some programs write plain text as the result of a formula without the formula.
        return value == null ? RawCell.NONE : new RawCell(RawCell.Kind.TEXT, value.toString());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) return false;
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) return true;
        var format = cell.getDataFormatString();
        return format != null && QUOTED.matcher(format).replaceAll("").matches("(?i).*[dy].*");
    }
}
