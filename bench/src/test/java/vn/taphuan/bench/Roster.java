package vn.taphuan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A list of officials as HR has it in Excel. */
final class Roster {
    private static final List<String> HEADINGS = List.of(
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

    private Roster() {}

    /** A file with these rows, cells in the order of the headings. */
    static byte[] of(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (int column = 0; column < HEADINGS.size(); column++) sheet.value(0, column, HEADINGS.get(column));
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) sheet.value(row + 1, column, cells.get(column));
            }
        }
        return out.toByteArray();
    }
}
