package vn.taphuan.identity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list of jobs as Excel, made to be printed, signed and filed. */
class ReviewWorkbook {
    private static final int HEAD_ROW = 2;
    private static final double[] WIDTHS = {5, 26, 8, 16, 26, 34, 12, 12, 24, 13, 13, 22};

    private final ReviewWords words;
    private final ZoneId zone;
    private final LocalDate today;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row = HEAD_ROW + 1;

    ReviewWorkbook(ReviewWords words, ZoneId zone, LocalDate today, OutputStream to) {
        this.words = words;
        this.zone = zone;
        this.today = today;
        workbook = new Workbook(to, "Tap huan CCHC", "1.0");
        sheet = workbook.newWorksheet(words.sheet());
        for (int column = 0; column < WIDTHS.length; column++) sheet.width(column, WIDTHS[column]);
        sheet.value(0, 0, words.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.value(HEAD_ROW, column, words.heads().get(column));
            sheet.style(HEAD_ROW, column)
                    .bold()
                    .wrapText(true)
                    .fillColor("E9EBF7")
                    .set();
        }
        sheet.freezePane(0, HEAD_ROW + 1);
        sheet.repeatRows(HEAD_ROW);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    void add(ReviewLine line) {
        sheet.value(row, 0, row - HEAD_ROW);
        sheet.value(row, 1, line.displayName());
        sheet.value(row, 2, line.birthYear());
        sheet.value(row, 3, line.username());
        sheet.value(row, 4, words.role().apply(line.role()));
        sheet.value(row, 5, line.unitName());
        day(6, line.validFrom());
        day(7, line.validTo());
        sheet.value(row, 8, line.inPlaceOf());
        day(9, line.lastSignInAt() == null ? null : LocalDate.ofInstant(line.lastSignInAt(), zone));
        day(10, line.reviewedOn());
        sheet.value(row, 11, line.rolesSuspendedAt() != null ? words.asleep() : line.dueOn(today) ? words.due() : null);
        row++;
    }

    private void day(int column, LocalDate day) {
        if (day == null) return;
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }

    void finish() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
