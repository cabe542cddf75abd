package vn.taphuan.official.roster;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The refused rows as an Excel list to mend and send again: the cells as they were, and why each row was refused. */
public final class RefusedRows implements Closeable {
    /** Heading of the column of reasons, which a list sent again may keep. */
    static final String REASON = "Lý do";

    private static final double REASON_WIDTH = 80;

    private final Function<RosterFinding, String> sentence;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    /** @param sentence of an error */
    public RefusedRows(OutputStream out, Function<RosterFinding, String> sentence) {
        this.sentence = sentence;
        workbook = new Workbook(out, RosterTemplate.PROGRAM, RosterTemplate.PROGRAM_VERSION);
        sheet = workbook.newWorksheet("Dòng bị từ chối");
        RosterTemplate.writeHeadings(sheet);
        var last = RosterColumn.values().length;
        sheet.value(0, last, REASON);
        RosterTemplate.heading(sheet.style(0, last)).set();
        sheet.width(last, REASON_WIDTH);
    }

    /** Writes a row with what its errors say. */
    public void write(RawRow row, List<RosterFinding> findings) {
        line++;
        for (var column : RosterColumn.values()) {
            var text = shown(row.cell(column), column);
            if (!text.isEmpty()) sheet.value(line, column.ordinal(), text);
            sheet.style(line, column.ordinal()).format("@").set();
        }
        var last = RosterColumn.values().length;
        var why =
                findings.stream().filter(RosterFinding::isError).map(this::told).collect(Collectors.joining("\n"));
        sheet.value(line, last, why);
        sheet.style(line, last).wrapText(true).set();
    }

    private String told(RosterFinding finding) {
        return (finding.column() == null ? "" : finding.column().heading() + ": ") + sentence.apply(finding);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** The cell as Excel showed it: a date as a date, a formula as its text. */
    private static String shown(RawCell cell, RosterColumn column) {
        if (!cell.isNumeric() || !column.isDate()) return cell.text();
        var date = RosterDate.read(cell);
        return date.problem() != null || cell.kind() != RawCell.Kind.DATE
                ? cell.text()
                : RosterDate.WRITTEN.format(date.date());
    }
}
