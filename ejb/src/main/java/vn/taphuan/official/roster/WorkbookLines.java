package vn.taphuan.official.roster;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The lines of the first visible sheet of an Excel file. */
final class WorkbookLines implements RosterLines {
    private static final int DAYS_TO_1904 = 1_462;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final boolean from1904;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    WorkbookLines(Path file) throws IOException {
        var passed = WorkbookGuard.look(file);
        from1904 = passed.from1904();
        workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(passed.styled(), true));
        try {
            stream = workbook.getSheets()
                    .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new RosterRefused("fileDamaged"))
                    .openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public RosterLine next() {
        var row = rows.next();
        var cells = new LinkedHashMap<Integer, RawCell>();
        for (var cell : row) {
            if (cell != null) cells.put(cell.getColumnIndex(), raw(cell));
        }
        return new RosterLine(row.getRowNum(), cells);
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

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
