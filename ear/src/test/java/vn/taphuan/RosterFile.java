package vn.taphuan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of officials as HR has it in Excel. */
public final class RosterFile {
    static final List<String> HEADINGS = List.of(
            "Mã đơn vị",
            "Họ và tên",
            "Ngày sinh",
            "Giới tính",
            "Dân tộc",
            "Số định danh cá nhân",
            "Chức vụ, vị trí việc làm",
            "Mã ngạch",
            "Loại",
            "Từ ngày",
            "Thư điện tử",
            "Điện thoại");

    /** A day as these lists write it. */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private RosterFile() {}

    /** A cell that Excel works out. */
    public record Formula(String text) {}

    /** Writes a file with these rows under the usual headings; a cell is a text, a number, a day or a formula. */
    public static Path of(String name, List<? extends List<?>> rows) {
        try {
            return Files.write(Path.of(System.getProperty("taphuan.target"), name), bytes(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of such a file. */
    static byte[] bytes(List<? extends List<?>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Tap huan CCHC", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (int column = 0; column < HEADINGS.size(); column++) sheet.value(0, column, HEADINGS.get(column));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++)
                    put(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.text());
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    static InputStream stream(List<List<String>> rows) throws IOException {
        return new ByteArrayInputStream(bytes(rows));
    }

    /** A row in which everything is right but what is put in its place: unit, name, birth, sex, number, from. */
    public static List<String> row(String unit, String name, String birth, String sex, String number, String from) {
        return List.of(unit, name, birth, sex, "Thái", number, "Chuyên viên", "01.003", "Công chức", from, "", "");
    }
}
