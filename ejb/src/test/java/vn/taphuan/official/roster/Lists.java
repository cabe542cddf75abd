package vn.taphuan.official.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.taphuan.official.roster.UnitLookup.UnitPeriod;

/** Excel files as units send them, good and bad, for the tests of the import. */
final class Lists {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final int FIRST = 2;

    private static final Map<String, UnitPeriod> UNITS = Map.of(
            "LC-SNV", new UnitPeriod(1L, LocalDate.of(2004, 1, 1), null),
            "LC-X-36", new UnitPeriod(36L, LocalDate.of(2025, 7, 1), null),
            "LC-H-07", new UnitPeriod(7L, LocalDate.of(2004, 1, 1), LocalDate.of(2025, 6, 30)));

    private Lists() {}

    /** The row of Lò Thị Hạnh, in which nothing is to be said. */
    static Map<RosterColumn, Object> hanh() {
        var row = new LinkedHashMap<RosterColumn, Object>();
        row.put(RosterColumn.UNIT_CODE, "LC-X-36");
        row.put(RosterColumn.FULL_NAME, "Lò Thị Hạnh");
        row.put(RosterColumn.BIRTH_DATE, "09/07/1991");
        row.put(RosterColumn.SEX, "Nữ");
        row.put(RosterColumn.ETHNIC_GROUP, "Thái");
        row.put(RosterColumn.PERSONAL_NUMBER, "012191000123");
        row.put(RosterColumn.POSITION, "Chuyên viên");
        row.put(RosterColumn.GRADE_CODE, "01.003");
        row.put(RosterColumn.CATEGORY, "Công chức");
        row.put(RosterColumn.FROM, "01/07/2025");
        row.put(RosterColumn.EMAIL, "hanh.lo@example.invalid");
        row.put(RosterColumn.PHONE, "0912345678");
        return row;
    }

    /** Her row with one cell otherwise. */
    static Map<RosterColumn, Object> hanh(RosterColumn column, Object value) {
        var row = hanh();
        row.put(column, value);
        return row;
    }

    static byte[] excel(Consumer<Worksheet> content) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("Danh sách"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @SafeVarargs
    static byte[] excel(Map<RosterColumn, Object>... rows) {
        return excel(sheet -> {
            headings(sheet);
            for (int i = 0; i < rows.length; i++) put(sheet, i + 1, rows[i]);
        });
    }

    static void headings(Worksheet sheet) {
        for (var column : RosterColumn.values()) sheet.value(0, column.ordinal(), column.heading());
    }

    static void put(Worksheet sheet, int line, Map<RosterColumn, Object> row) {
        row.forEach((column, value) -> put(sheet, line, column.ordinal(), value));
    }

    private static void put(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(line, column, date);
            sheet.style(line, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null) {
            sheet.value(line, column, value.toString());
        }
    }

    /** A list read to its end. */
    record Sheet(int headingRow, List<RawRow> rows, List<String> ignored) {}

    /** A list checked to its end. */
    record Check(List<RosterEntry> good, List<RosterFinding> findings, int rows) {
        int refused() {
            return rows - good.size();
        }
    }

    static Sheet read(byte[] file) {
        return read(new ByteArrayInputStream(file));
    }

    static Sheet read(InputStream file) {
        return reading(file, reader -> new Sheet(reader.headingRow(), rest(reader), reader.ignored()));
    }

    private static List<RawRow> rest(RosterReader reader) {
        var rows = new ArrayList<RawRow>();
        reader.forEachRemaining(rows::add);
        return rows;
    }

    private static <T> T reading(InputStream file, Function<RosterReader, T> what) {
        try {
            var saved = RosterReader.save(file);
            try (var reader = RosterReader.open(saved)) {
                return what.apply(reader);
            } finally {
                Files.delete(saved);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One code is no longer in force since the communes began; all others are. */
    private static boolean inForce(String code, LocalDate day) {
        return !code.equals("06.031") || day.isBefore(LocalDate.of(2025, 7, 1));
    }

    static Check check(byte[] file) {
        return reading(new ByteArrayInputStream(file), reader -> {
            var checker = new RosterChecker(code -> Optional.ofNullable(UNITS.get(code)), Lists::inForce, TODAY);
            var findings = new ArrayList<>(RosterChecker.ignored(reader));
            var good = new ArrayList<RosterEntry>();
            var rows = rest(reader);
            for (var raw : rows) {
                var row = checker.check(raw);
                if (row.entry() != null) good.add(row.entry());
                findings.addAll(row.findings());
            }
            return new Check(good, findings, rows.size());
        });
    }

    @SafeVarargs
    static Check check(Map<RosterColumn, Object>... rows) {
        return check(excel(rows));
    }

    /** A list written by hand: the sheet's rows as XML. */
    static byte[] raw(String rows) {
        return zip(parts("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>"));
    }

    static String inline(int row, List<String> texts) {
        var xml = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < texts.size(); i++) {
            xml.append("<c r=\"").append((char) ('A' + i)).append(row).append("\" t=\"inlineStr\"><is><t>");
            xml.append(texts.get(i)).append("</t></is></c>");
        }
        return xml.append("</row>").toString();
    }

    static String inlineHeadings() {
        return inline(
                1,
                Arrays.stream(RosterColumn.values()).map(RosterColumn::heading).toList());
    }

    static String inlineHanh(int row) {
        return inline(row, hanh().values().stream().map(Object::toString).toList());
    }

    static Map<String, byte[]> parts(String sheet) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>"""));
        parts.put("xl/workbook.xml", bytes("""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <workbookPr date1904="0"/><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                </Relationships>"""));
        parts.put("xl/worksheets/sheet1.xml", bytes(sheet));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try {
            var copy = Files.createTempFile("roster", ".zip");
            Files.write(copy, file);
            try (var zip = new ZipFile(copy.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
