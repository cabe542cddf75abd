package vn.taphuan.official.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {
    private static String hạnh(String separator) {
        return line(
                separator, Lists.hanh().values().stream().map(Object::toString).toList());
    }

    private static String headings(String separator) {
        return line(
                separator,
                Arrays.stream(RosterColumn.values()).map(RosterColumn::heading).toList());
    }

    private static String line(String separator, List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining(separator))
                + "\r\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void hạnh_is_read_whichever_of_three_separators_the_spreadsheet_wrote(String separator) {
        var check = Lists.check(utf8(headings(separator) + hạnh(separator)));
        assertEquals(List.of(), check.findings());
        assertEquals("Hạnh", check.good().get(0).givenName());
        assertEquals("Chuyên viên", check.good().get(0).position());
    }

    @Test
    void the_mark_of_byte_order_that_excel_writes_is_no_part_of_the_first_heading() {
        assertEquals(
                1,
                Lists.check(utf8('\uFEFF' + headings(";") + hạnh(";"))).good().size());
    }

    @Test
    void a_title_of_one_cell_may_stand_above_the_headings() {
        var check = Lists.check(utf8("DANH SÁCH XÃ MƯỜNG THAN\r\n" + headings(";") + hạnh(";")));
        assertEquals("0912345678", check.good().get(0).phone());
    }

    @Test
    void a_cell_in_quotes_keeps_its_commas_and_line_breaks_and_rows_are_numbered_as_in_excel() {
        var csv = headings(",")
                + hạnh(",").replace("Chuyên viên", "\"Phó Chủ tịch,\r\nphụ trách cải cách hành chính\"")
                + "\r\n"
                + hạnh(",").replace("Nữ", "?");
        var sheet = Lists.read(utf8(csv));
        assertEquals(List.of(2, 4), sheet.rows().stream().map(RawRow::number).toList());
        assertEquals(
                "Phó Chủ tịch,\r\nphụ trách cải cách hành chính",
                sheet.rows().get(0).cell(RosterColumn.POSITION).text());
    }

    @Test
    void a_number_that_lost_its_zero_is_proposed_and_a_formula_is_refused() {
        var csv = headings(";")
                + hạnh(";").replace("012191000123", "12191000123")
                + hạnh(";").replace("Lò Thị Hạnh", "=HYPERLINK(1)");
        var keys = Lists.check(utf8(csv)).findings().stream()
                .filter(RosterFinding::isError)
                .map(RosterFinding::key)
                .toList();
        assertEquals(List.of("official.import.numberLength11", "official.import.cellFormula"), keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "UTF-16", "UTF-16LE"})
    void another_encoding_is_refused_with_advice_instead_of_spoiling_names(String encoding) {
        var text = (encoding.equals("UTF-16LE") ? "\uFEFF" : "") + headings(";") + hạnh(";");
        refused("fileNotUtf8", text.getBytes(Charset.forName(encoding)));
    }

    @Test
    void a_text_whose_last_rows_are_spoiled_is_refused_when_reading_comes_there() {
        var rows = hạnh(";").repeat(2_000);
        var spoiled = utf8(headings(";") + rows + "LC-X-36;L");
        spoiled[spoiled.length - 1] = (byte) 0xD2;
        refused("fileNotUtf8", spoiled);
    }

    @Test
    void a_text_without_any_heading_of_ours_is_no_list() {
        refused("fileNotExcel", utf8("họ,tên\nLò Thị,Hạnh\n"));
    }

    @Test
    void a_text_with_one_or_two_headings_is_told_what_headings_are_missing() {
        refused("fileNoHeadings", utf8("Mã đơn vị,Họ và tên\nLC-SNV,Lò Thị Hạnh\n"));
    }

    private static void refused(String key, byte[] file) {
        var refused = assertThrows(RosterRefused.class, () -> Lists.read(file));
        assertEquals("official.import." + key, refused.key());
    }
}
