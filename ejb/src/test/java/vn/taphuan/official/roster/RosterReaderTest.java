package vn.taphuan.official.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.taphuan.official.roster.Lists.bytes;
import static vn.taphuan.official.roster.Lists.excel;
import static vn.taphuan.official.roster.Lists.hanh;
import static vn.taphuan.official.roster.Lists.headings;
import static vn.taphuan.official.roster.Lists.inline;
import static vn.taphuan.official.roster.Lists.inlineHanh;
import static vn.taphuan.official.roster.Lists.inlineHeadings;
import static vn.taphuan.official.roster.Lists.parts;
import static vn.taphuan.official.roster.Lists.put;
import static vn.taphuan.official.roster.Lists.raw;
import static vn.taphuan.official.roster.Lists.unzip;
import static vn.taphuan.official.roster.Lists.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
    private static final String PREFIX = "official.import.";

    @Test
    void the_first_row_of_people_is_row_2_as_excel_numbers_it() {
        var sheet = Lists.read(excel(hanh()));
        assertEquals(1, sheet.headingRow());
        assertEquals(2, sheet.rows().get(0).number());
        assertEquals(
                "Lò Thị Hạnh", sheet.rows().get(0).cell(RosterColumn.FULL_NAME).text());
    }

    @Test
    void a_blank_row_is_passed_over_and_the_numbers_stay_those_of_excel() {
        var sheet = Lists.read(excel(hanh(), Map.of(RosterColumn.FULL_NAME, " \u00A0 "), hanh()));
        assertEquals(List.of(2, 4), sheet.rows().stream().map(RawRow::number).toList());
    }

    @Test
    void a_row_with_nothing_but_its_running_number_is_blank() {
        var sheet = Lists.read(excel(page -> {
            headings(page);
            page.value(0, 12, "STT");
            put(page, 1, hanh());
            page.value(1, 12, 1);
            page.value(2, 12, 2);
        }));
        assertEquals(1, sheet.rows().size());
    }

    @Test
    void columns_may_stand_in_any_order() {
        var row = hanh();
        var sheet = Lists.read(excel(page -> {
            for (var column : RosterColumn.values()) {
                page.value(0, 11 - column.ordinal(), column.heading());
                page.value(1, 11 - column.ordinal(), row.get(column).toString());
            }
        }));
        for (var column : RosterColumn.values()) {
            assertEquals(row.get(column), sheet.rows().get(0).cell(column).text());
        }
    }

    @Test
    void headings_are_known_in_capitals_with_loose_marks_and_odd_spaces() {
        var sheet = Lists.read(excel(page -> {
            headings(page);
            page.value(0, RosterColumn.FULL_NAME.ordinal(), "  HO\u0323\u00A0VÀ   TÊN ");
            put(page, 1, hanh());
        }));
        assertEquals(
                "Lò Thị Hạnh", sheet.rows().get(0).cell(RosterColumn.FULL_NAME).text());
    }

    @Test
    void a_title_may_stand_above_the_headings() {
        var sheet = Lists.read(excel(page -> {
            page.value(0, 0, "DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ MƯỜNG THAN");
            for (var column : RosterColumn.values()) page.value(2, column.ordinal(), column.heading());
            put(page, 3, hanh());
        }));
        assertEquals(3, sheet.headingRow());
        assertEquals(4, sheet.rows().get(0).number());
    }

    @Test
    void a_column_that_is_none_of_ours_is_ignored_and_noted() {
        var file = excel(page -> {
            headings(page);
            page.value(0, 12, "Ghi chú");
            put(page, 1, hanh());
        });
        assertEquals(List.of("Ghi chú"), Lists.read(file).ignored());
        var check = Lists.check(file);
        assertEquals(1, check.good().size());
        assertEquals(PREFIX + "columnIgnored", check.findings().get(0).key());
        assertEquals(1, check.findings().get(0).row());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"UNIT_CODE", "FULL_NAME", "BIRTH_DATE", "SEX", "PERSONAL_NUMBER", "POSITION", "CATEGORY", "FROM"})
    void a_required_column_that_is_missing_is_named(RosterColumn missing) {
        var refused = refused("columnMissing", excel(page -> {
            headings(page);
            page.value(0, missing.ordinal(), "Khác cột");
            put(page, 1, hanh());
        }));
        assertEquals(List.of('“' + missing.heading() + '”'), refused.arguments());
    }

    @ParameterizedTest
    @EnumSource(names = {"ETHNIC_GROUP", "GRADE_CODE", "EMAIL", "PHONE"})
    void a_column_nobody_must_fill_may_be_missing(RosterColumn missing) {
        var check = Lists.check(excel(page -> {
            headings(page);
            page.value(0, missing.ordinal(), "");
            var row = hanh();
            row.remove(missing);
            put(page, 1, row);
        }));
        assertEquals(1, check.good().size());
        assertEquals(List.of(), check.findings());
    }

    @Test
    void a_column_that_stands_there_twice_is_named() {
        var refused = refused("columnTwice", excel(page -> {
            headings(page);
            page.value(0, 12, "ngày sinh");
            put(page, 1, hanh());
        }));
        assertEquals(List.of("Ngày sinh"), refused.arguments());
    }

    @Test
    void cells_with_their_text_inside_are_read() {
        var sheet = Lists.read(raw(inlineHeadings() + inlineHanh(2)));
        assertEquals(
                "012191000123",
                sheet.rows().get(0).cell(RosterColumn.PERSONAL_NUMBER).text());
    }

    @Test
    void text_that_a_program_wrote_as_a_result_without_formula_is_text() {
        var rows = inlineHeadings()
                + inlineHanh(2).replace("t=\"inlineStr\"><is><t>Lò Thị Hạnh</t></is>", "t=\"str\"><v>Lò Thị Hạnh</v>");
        assertEquals(
                new RawCell(RawCell.Kind.TEXT, "Lò Thị Hạnh"),
                Lists.read(raw(rows)).rows().get(0).cell(RosterColumn.FULL_NAME));
    }

    @Test
    void a_number_becomes_its_digits_without_exponent() {
        var rows = inlineHeadings()
                + inlineHanh(2).replace("t=\"inlineStr\"><is><t>012191000123</t></is>", "><v>1.2191000123E10</v>");
        assertEquals(
                new RawCell(RawCell.Kind.NUMBER, "12191000123"),
                Lists.read(raw(rows)).rows().get(0).cell(RosterColumn.PERSONAL_NUMBER));
    }

    @Test
    void a_date_of_excel_is_told_from_a_number() {
        var sheet = Lists.read(
                excel(hanh(RosterColumn.BIRTH_DATE, LocalDate.of(1991, 7, 9)), hanh(RosterColumn.BIRTH_DATE, 33428)));
        assertEquals(
                new RawCell(RawCell.Kind.DATE, "33428"), sheet.rows().get(0).cell(RosterColumn.BIRTH_DATE));
        assertEquals(
                new RawCell(RawCell.Kind.NUMBER, "33428"), sheet.rows().get(1).cell(RosterColumn.BIRTH_DATE));
    }

    @Test
    void days_counted_from_1904_on_an_old_mac_are_the_same_days() {
        var parts = unzip(
                excel(hanh(RosterColumn.BIRTH_DATE, LocalDate.of(1991, 7, 9).minusDays(1462))));
        var workbook = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        var counted = workbook.contains("<workbookPr")
                ? workbook.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>")
                : workbook.replaceFirst("(<workbook [^>]*>)", "$1<workbookPr date1904=\"1\"/>");
        parts.put("xl/workbook.xml", bytes(counted));
        assertEquals(
                LocalDate.of(1991, 7, 9), Lists.check(zip(parts)).good().get(0).birthDate());
    }

    @Test
    void an_empty_file_is_refused() {
        refused("fileEmpty", new byte[0]);
    }

    @Test
    void a_sheet_without_a_word_is_refused() {
        refused("fileEmpty", excel(page -> page.value(0, 0, " ")));
    }

    @Test
    void a_list_without_headings_is_refused() {
        refused("fileNoHeadings", excel(page -> put(page, 0, hanh())));
    }

    @Test
    void a_list_without_headings_is_given_up_after_twenty_rows() {
        refused("fileNoHeadings", excel(page -> {
            for (int i = 0; i < 20; i++) put(page, i, hanh());
            for (var column : RosterColumn.values()) page.value(20, column.ordinal(), column.heading());
        }));
    }

    @Test
    void headings_with_nobody_below_are_refused() {
        refused("fileNoRows", excel());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Xin gửi danh sách cán bộ", "<html><table><tr><td>Mã đơn vị</td></tr></table></html>", "PK"})
    void text_that_only_calls_itself_excel_is_refused(String content) {
        refused("fileNotExcel", bytes(content));
    }

    @Test
    void a_word_document_is_refused() {
        refused(
                "fileNotExcel",
                zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes("<w/>"))));
    }

    @Test
    void any_other_zip_is_refused() {
        refused("fileNotExcel", zip(Map.of("danh-sach.csv", bytes("Mã đơn vị"))));
    }

    @Test
    void the_old_kind_of_excel_is_refused_with_advice() {
        refused("fileOldExcel", ole2("Workbook"));
    }

    @Test
    void a_file_with_a_password_is_refused_as_such() {
        refused("fileEncrypted", ole2("EncryptedPackage"));
    }

    @Test
    void a_file_with_macros_is_refused() {
        var parts = unzip(excel(hanh()));
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        refused("fileMacro", zip(parts));
    }

    @Test
    void a_file_that_says_it_has_macros_is_refused() {
        var parts = unzip(excel(hanh()));
        var types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        parts.put(
                "[Content_Types].xml",
                bytes(types.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
        refused("fileMacro", zip(parts));
    }

    @Test
    void a_file_of_more_than_50_megabytes_is_refused_while_it_comes_in() {
        var file = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        var refused = assertThrows(RosterRefused.class, () -> Lists.read(file));
        assertEquals(PREFIX + "fileTooLarge", refused.key());
        assertEquals(List.of("50"), refused.arguments());
        assertTrue(file.given < RosterReader.MOST_BYTES + (1 << 17));
    }

    @Test
    void a_small_file_that_unpacks_to_a_flood_is_refused() {
        var parts = unzip(excel(hanh()));
        parts.put("xl/media/image1.png", new byte[30 << 20]);
        refused("fileBomb", zip(parts));
    }

    @Test
    void a_file_of_countless_parts_is_refused() {
        var parts = unzip(excel(hanh()));
        for (int i = 0; i < 1_000; i++) parts.put("xl/media/image" + i + ".png", new byte[0]);
        refused("fileBomb", zip(parts));
    }

    @Test
    void a_cell_with_a_text_beyond_all_measure_is_refused() {
        var noise = new StringBuilder();
        new Random(7).ints(1_100_000, 'a', 'z').forEach(letter -> noise.append((char) letter));
        refused("fileBomb", raw(inlineHeadings() + inlineHanh(2).replace("Thái", noise)));
    }

    @Test
    void a_list_of_more_than_100_000_people_is_refused() {
        var rows = new StringBuilder(inlineHeadings());
        var names = List.of("LC-SNV");
        IntStream.rangeClosed(2, RosterReader.MOST_ROWS + 2).forEach(row -> rows.append(inline(row, names)));
        refused("fileTooManyRows", raw(rows.toString()));
    }

    @Test
    void a_sheet_that_brings_its_own_entities_is_refused() {
        refused(
                "fileUnsafeXml",
                zip(parts(
                        "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>")));
    }

    @Test
    void entities_in_the_list_of_contents_are_refused_too() {
        var parts = unzip(excel(hanh()));
        parts.put("[Content_Types].xml", bytes("<!DOCTYPE Types [<!ENTITY a \"b\">]><Types/>"));
        refused("fileUnsafeXml", zip(parts));
    }

    @Test
    void a_file_cut_off_on_its_way_is_refused_as_damaged() {
        var whole = excel(hanh());
        refused("fileDamaged", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void a_sheet_cut_off_inside_is_refused_as_damaged() {
        refused("fileDamaged", zip(parts("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"")));
    }

    @Test
    void a_cell_far_outside_any_sheet_is_refused_as_damaged() {
        refused("fileDamaged", raw("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
    }

    @Test
    void a_workbook_without_its_sheet_is_refused_as_damaged() {
        var parts = parts("<worksheet/>");
        parts.remove("xl/worksheets/sheet1.xml");
        refused("fileDamaged", zip(parts));
    }

    @ParameterizedTest
    @EnumSource(LongList.class)
    void what_a_long_list_holds_in_memory_does_not_grow_with_its_rows(LongList kind) throws IOException {
        var file = kind.write(RosterReader.MOST_ROWS);
        try (var reader = RosterReader.open(file)) {
            var early = heldAfter(10_000, reader);
            var late = heldAfter(85_000, reader);
            assertTrue(late - early < kind.most(), () -> "from " + early + " to " + late + " bytes");
        } finally {
            Files.delete(file);
        }
    }

    /** The bytes in use once so many more rows are read and whatever nobody holds is gone. */
    private static long heldAfter(int rows, RosterReader reader) {
        for (int row = 0; row < rows; row++) reader.next();
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }

    private static RosterRefused refused(String key, byte[] file) {
        var refused = assertThrows(RosterRefused.class, () -> Lists.read(file));
        assertEquals(PREFIX + key, refused.key());
        return refused;
    }

    private static byte[] ole2(String stream) {
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        var file = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }
}
