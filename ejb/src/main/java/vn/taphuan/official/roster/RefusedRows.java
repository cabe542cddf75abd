package vn.taphuan.official.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;

/** The refused rows as an Excel list to mend and send again: the cells as they were, and why each row was refused. */
public final class RefusedRows {
    /** Heading of the column of reasons, which a list sent again may keep. */
    static final String REASON = "Lý do";

    private static final double REASON_WIDTH = 80;

    private RefusedRows() {}

    /** Writes the rows that have errors; the sentence of each error comes from the function. */
    public static void write(
            OutputStream out, List<RawRow> rows, List<RosterFinding> findings, Function<RosterFinding, String> sentence)
            throws IOException {
        var reasons = new LinkedHashMap<Integer, List<String>>();
        for (var finding : findings) {
            if (!finding.isError()) continue;
            var where = finding.column() == null ? "" : finding.column().heading() + ": ";
            reasons.computeIfAbsent(finding.row(), row -> new ArrayList<>()).add(where + sentence.apply(finding));
        }
        try (var workbook = new Workbook(out, RosterTemplate.PROGRAM, RosterTemplate.PROGRAM_VERSION)) {
            var sheet = workbook.newWorksheet("Dòng bị từ chối");
            RosterTemplate.writeHeadings(sheet);
            var last = RosterColumn.values().length;
            sheet.value(0, last, REASON);
            RosterTemplate.heading(sheet.style(0, last)).set();
            sheet.width(last, REASON_WIDTH);
            var line = 1;
            for (var row : rows) {
                var why = reasons.get(row.number());
                if (why == null) continue;
                for (var column : RosterColumn.values()) {
                    var text = shown(row.cell(column), column);
                    if (!text.isEmpty()) sheet.value(line, column.ordinal(), text);
                    sheet.style(line, column.ordinal()).format("@").set();
                }
                sheet.value(line, last, String.join("\n", why));
                sheet.style(line, last).wrapText(true).set();
                line++;
            }
        }
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
