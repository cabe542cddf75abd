package vn.taphuan.official.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.taphuan.official.roster.Lists.excel;
import static vn.taphuan.official.roster.Lists.hanh;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.taphuan.official.roster.RosterTemplate.UnitName;

class RosterFilesTest {
    @Test
    void the_template_has_the_list_the_guide_and_the_units() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template()))) {
            assertEquals(
                    List.of("Danh sách", "Hướng dẫn", "Mã đơn vị"),
                    workbook.getSheets().map(Sheet::getName).toList());
            assertEquals(
                    Arrays.stream(RosterColumn.values())
                            .map(RosterColumn::heading)
                            .toList(),
                    texts(workbook.getFirstSheet().read().get(0)));
            var guide = workbook.getSheet(1).orElseThrow().read();
            assertEquals(RosterColumn.values().length + 1, guide.size());
            assertEquals("Lò Thị Hạnh", guide.get(2).getCellText(3));
            assertEquals(
                    List.of("LC-X-36", "Ủy ban nhân dân xã Mường Than"),
                    texts(workbook.getSheet(2).orElseThrow().read().get(1)));
        }
    }

    @Test
    void the_template_sent_back_empty_has_headings_and_nobody() throws IOException {
        var file = template();
        var refused = assertThrows(RosterRefused.class, () -> Lists.read(file));
        assertEquals("official.import.fileNoRows", refused.key());
    }

    @Test
    void refused_rows_come_back_as_they_were_with_the_reason_last() throws IOException {
        var good = hanh();
        var bad = hanh(RosterColumn.PERSONAL_NUMBER, 12191000123L);
        bad.put(RosterColumn.BIRTH_DATE, LocalDate.of(1991, 7, 9));
        bad.put(RosterColumn.SEX, "x");
        var file = excel(good, bad);
        var back = refusedRows(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(back))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(2, rows.size());
            assertEquals("Lý do", rows.get(0).getCellText(12));
            assertEquals(
                    List.of(
                            "LC-X-36",
                            "Lò Thị Hạnh",
                            "09/07/1991",
                            "x",
                            "Thái",
                            "12191000123",
                            "Chuyên viên",
                            "01.003",
                            "Công chức",
                            "01/07/2025",
                            "hanh.lo@example.invalid",
                            "0912345678",
                            "Giới tính: (official.import.sexUnknown)\n"
                                    + "Số định danh cá nhân: (official.import.numberLength11)"),
                    texts(rows.get(1)));
        }
    }

    @Test
    void refused_rows_can_be_sent_again_with_their_reasons_in_place() throws IOException {
        var again = Lists.check(refusedRows(excel(hanh(RosterColumn.SEX, "x"))));
        assertEquals(1, again.rows());
        assertEquals(
                List.of("official.import.sexUnknown"),
                again.findings().stream().map(RosterFinding::key).toList());
    }

    @Test
    void a_name_like_a_formula_comes_back_as_text() throws IOException {
        var again = Lists.read(refusedRows(excel(hanh(RosterColumn.FULL_NAME, "=1+1"))));
        assertEquals(new RawCell(RawCell.Kind.TEXT, "=1+1"), again.rows().get(0).cell(RosterColumn.FULL_NAME));
    }

    @Test
    void a_row_with_warnings_alone_is_not_among_the_refused() throws IOException {
        var file = refusedRows(excel(hanh(RosterColumn.EMAIL, "hanh"), hanh(RosterColumn.PERSONAL_NUMBER, "1")));
        var rows = Lists.read(file).rows();
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).cell(RosterColumn.PERSONAL_NUMBER).text().equals("1"));
    }

    private static byte[] template() throws IOException {
        var out = new ByteArrayOutputStream();
        RosterTemplate.write(out, List.of(new UnitName("LC-X-36", "Ủy ban nhân dân xã Mường Than")));
        return out.toByteArray();
    }

    private static byte[] refusedRows(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        var findings = Lists.check(file).findings();
        try (var refused = new RefusedRows(out, finding -> '(' + finding.key() + ')')) {
            for (var row : Lists.read(file).rows()) {
                var told = findings.stream()
                        .filter(finding -> finding.row() == row.number())
                        .toList();
                if (told.stream().anyMatch(RosterFinding::isError)) refused.write(row, told);
            }
        }
        return out.toByteArray();
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
