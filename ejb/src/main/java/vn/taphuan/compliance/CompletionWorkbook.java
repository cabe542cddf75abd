package vn.taphuan.compliance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A completion list as Excel: people on the first sheet, totals by unit on the second. Rows go out as they come. */
class CompletionWorkbook {
    private static final int FLUSH_EVERY = 500;
    private static final int HEAD_ROW = 2;
    private static final double[] WIDTHS = {5, 20, 9, 15, 8, 11, 34, 24, 12, 16, 12, 12, 8, 7, 9, 34};

    private final ExportWords words;
    private final CompletionFigures figures;
    private final Workbook workbook;
    private final Worksheet people;
    private int row = HEAD_ROW + 1;

    CompletionWorkbook(ExportWords words, CompletionFigures figures, OutputStream to) {
        this.words = words;
        this.figures = figures;
        workbook = new Workbook(to, "Tap huan CCHC", "1.0");
        people = workbook.newWorksheet(words.listSheet());
        for (int column = 0; column < WIDTHS.length; column++) people.width(column, WIDTHS[column]);
        people.value(0, 0, words.title());
        people.style(0, 0).bold().fontSize(14).set();
        heads(people, HEAD_ROW, words.listHeads());
        people.freezePane(0, HEAD_ROW + 1);
        people.repeatRows(HEAD_ROW);
        onPaper(people);
    }

    /** A4 across, all columns on one page, numbered: the list is filed on paper too. */
    private static void onPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    private static void heads(Worksheet sheet, int row, Iterable<String> heads) {
        int column = 0;
        for (var head : heads) {
            sheet.value(row, column, head);
            sheet.style(row, column++)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("E9EBF7")
                    .set();
        }
    }

    void add(CompletionLine line) {
        people.value(row, 0, row - HEAD_ROW);
        people.value(row, 1, line.familyName());
        people.value(row, 2, line.givenName());
        people.value(row, 3, line.personalNumber());
        people.value(row, 4, line.birthYear());
        people.value(row, 5, line.unitCode());
        people.value(row, 6, line.unitName());
        people.value(row, 7, line.position());
        people.value(row, 8, words.category().apply(line.category()));
        people.value(row, 9, standing(line));
        day(11, line.completed() ? line.validUntil() : line.lapsedOn());
        if (line.completed()) {
            day(10, line.completedOn());
            people.value(row, 12, line.percent() / 100.0);
            people.style(row, 12).format("0%").set();
            people.value(row, 13, line.periods());
            people.value(row, 14, line.versionNumber());
            people.value(row, 15, line.unitThen());
        }
        row++;
        if (row % FLUSH_EVERY == 0) flush(people);
    }

    private String standing(CompletionLine line) {
        if (line.completed()) return words.completed();
        return line.lapsedOn() == null ? words.notCompleted() : words.lapsed();
    }

    private void day(int column, LocalDate day) {
        if (day == null) return;
        people.value(row, column, day);
        people.style(row, column).format("dd/mm/yyyy").set();
    }

    void finish() {
        var units = workbook.newWorksheet(words.unitSheet());
        units.width(0, 14);
        units.width(1, 48);
        units.repeatRows(0);
        onPaper(units);
        heads(units, 0, words.unitHeads());
        int at = 1;
        for (var unit : figures.units()) {
            units.value(at, 0, unit.unitCode());
            units.value(at, 1, unit.unitName());
            units.value(at, 2, unit.people());
            units.value(at, 3, unit.completed());
            units.value(at, 4, share(unit.completed(), unit.people()));
            units.style(at, 4).format("0.0%").set();
            at++;
        }
        units.value(at, 1, words.total());
        units.value(at, 2, figures.people());
        units.value(at, 3, figures.completed());
        units.value(at, 4, share(figures.completed(), figures.people()));
        units.style(at, 4).format("0.0%").set();
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cut after a tenth of a percent, never rounded up: 100% says that nobody is missing. */
    private static double share(long completed, long people) {
        return people == 0 ? 0 : completed * 1_000 / people / 1_000.0;
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
