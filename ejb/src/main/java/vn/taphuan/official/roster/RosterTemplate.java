package vn.taphuan.official.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.taphuan.official.Category;
import vn.taphuan.official.PersonDetails;

/** The list that units fill in: empty, or with people whose unit is to be filled in. */
public final class RosterTemplate {
    static final String PROGRAM = "Tap huan CCHC";
    static final String PROGRAM_VERSION = "1.0";

    private static final String INK = "FFFFFF";
    private static final String HEADING_FILL = "1F4E5F";
    private static final String QUIET = "6B7280";

    /** How far down the choices in the cells reach. */
    private static final int LINES_WITH_CHOICES = 5_000;

    private RosterTemplate() {}

    /** A unit that may be named in the list. */
    public record UnitName(String code, String name) {}

    /** Somebody on the list before it is filled in. */
    public record Person(
            PersonDetails details,
            String personalNumber,
            String position,
            String gradeCode,
            Category category,
            LocalDate from) {}

    public static void write(OutputStream out, List<UnitName> units) throws IOException {
        write(out, units, List.of());
    }

    public static void write(OutputStream out, List<UnitName> units, List<Person> people) throws IOException {
        try (var workbook = new Workbook(out, PROGRAM, PROGRAM_VERSION)) {
            var list = workbook.newWorksheet("Danh sách");
            writeList(list);
            for (int i = 0; i < people.size(); i++) writePerson(list, i + 1, people.get(i));
            writeGuide(workbook.newWorksheet("Hướng dẫn"));
            writeUnits(workbook.newWorksheet("Mã đơn vị"), units);
        }
    }

    private static void writeList(Worksheet sheet) {
        writeHeadings(sheet);
        choices(sheet, RosterColumn.SEX, "Nam,Nữ");
        choices(sheet, RosterColumn.CATEGORY, "Cán bộ,Công chức,Viên chức,Khác");
    }

    private static void writePerson(Worksheet sheet, int row, Person person) {
        var cells = Written.person(person.details());
        cells.keySet().removeIf(RosterColumn::isShownToNobody);
        cells.putAll(Written.post(null, person.position(), person.gradeCode(), person.category(), person.from()));
        put(sheet, row, RosterColumn.PERSONAL_NUMBER, person.personalNumber());
        cells.forEach((column, text) -> put(sheet, row, column, text));
    }

    private static void put(Worksheet sheet, int row, RosterColumn column, String text) {
        sheet.value(row, column.ordinal(), text);
    }

    private static void choices(Worksheet sheet, RosterColumn column, String words) {
        sheet.range(1, column.ordinal(), LINES_WITH_CHOICES, column.ordinal())
                .validateWithListByFormula('"' + words + '"')
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle(column.heading())
                .error("Hãy chọn một mục trong danh sách.");
    }

    /** The headings, frozen; every column is text, so that Excel changes no number, date or code on its own. */
    static void writeHeadings(Worksheet sheet) {
        for (var column : RosterColumn.values()) {
            sheet.style(column.ordinal()).format("@").set();
            sheet.width(column.ordinal(), width(column));
            sheet.value(0, column.ordinal(), column.heading());
            heading(sheet.style(0, column.ordinal())).set();
        }
        sheet.freezePane(0, 1);
    }

    static StyleSetter heading(StyleSetter style) {
        style.bold().fontColor(INK).fillColor(HEADING_FILL).wrapText(true).verticalAlignment("center");
        return style;
    }

    private static void writeGuide(Worksheet sheet) {
        var headings = List.of("Cột", "Bắt buộc", "Cách ghi", "Ví dụ");
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
            heading(sheet.style(0, i)).set();
        }
        for (var column : RosterColumn.values()) {
            var line = column.ordinal() + 1;
            sheet.value(line, 0, column.heading());
            sheet.style(line, 0).bold().verticalAlignment("top").set();
            sheet.value(line, 1, column.required() ? "Có" : "Không");
            sheet.style(line, 1).verticalAlignment("top").set();
            sheet.value(line, 2, explanation(column));
            sheet.style(line, 2).wrapText(true).verticalAlignment("top").set();
            sheet.value(line, 3, example(column));
            sheet.style(line, 3)
                    .fontColor(QUIET)
                    .format("@")
                    .verticalAlignment("top")
                    .set();
        }
        sheet.width(0, 26);
        sheet.width(1, 10);
        sheet.width(2, 80);
        sheet.width(3, 30);
        sheet.freezePane(0, 1);
    }

    private static void writeUnits(Worksheet sheet, List<UnitName> units) {
        sheet.value(0, 0, RosterColumn.UNIT_CODE.heading());
        sheet.value(0, 1, "Tên đơn vị");
        heading(sheet.style(0, 0)).set();
        heading(sheet.style(0, 1)).set();
        var line = 1;
        for (var unit : units) {
            sheet.value(line, 0, unit.code());
            sheet.value(line, 1, unit.name());
            line++;
        }
        sheet.width(0, 14);
        sheet.width(1, 60);
        sheet.freezePane(0, 1);
    }

    private static double width(RosterColumn column) {
        return switch (column) {
            case FULL_NAME, POSITION, EMAIL -> 28;
            case PERSONAL_NUMBER -> 22;
            case SEX, GRADE_CODE -> 11;
            default -> 15;
        };
    }

    private static String explanation(RosterColumn column) {
        return switch (column) {
            case UNIT_CODE -> "Mã của cơ quan, đơn vị đang công tác, lấy ở trang “Mã đơn vị”.";
            case FULL_NAME ->
                "Họ, họ đệm và tên, gõ bằng phông Unicode (Times New Roman, Arial…), không quá 100 ký tự.";
            case BIRTH_DATE -> "Ngày/tháng/năm. Người chỉ biết năm sinh thì ghi năm.";
            case SEX -> "Nam hoặc Nữ.";
            case ETHNIC_GROUP -> "Tên dân tộc. Có thể để trống.";
            case PERSONAL_NUMBER -> "Đủ 12 chữ số, kể cả số 0 ở đầu. Mỗi người một số, không lặp lại trong tệp.";
            case POSITION -> "Chức vụ hoặc vị trí việc làm đang giữ, không quá 200 ký tự.";
            case GRADE_CODE -> "Mã ngạch công chức hoặc hạng chức danh nghề nghiệp viên chức. Có thể để trống.";
            case CATEGORY -> "Cán bộ, Công chức, Viên chức, Báo chí, Trung ương, Học viên ngoài hoặc Khác.";
            case FROM -> "Ngày/tháng/năm bắt đầu giữ vị trí này ở đơn vị này; đơn vị phải đang hoạt động vào ngày ấy.";
            case EMAIL -> "Có thể để trống: đăng nhập không cần thư điện tử.";
            case PHONE -> "Có thể để trống. Ghi cả số 0 ở đầu.";
        };
    }

    private static String example(RosterColumn column) {
        return switch (column) {
            case UNIT_CODE -> "LC-X-36";
            case FULL_NAME -> "Lò Thị Hạnh";
            case BIRTH_DATE -> "09/07/1991";
            case SEX -> "Nữ";
            case ETHNIC_GROUP -> "Thái";
            case PERSONAL_NUMBER -> "012191000123";
            case POSITION -> "Chuyên viên";
            case GRADE_CODE -> "01.003";
            case CATEGORY -> "Công chức";
            case FROM -> "01/07/2025";
            case EMAIL -> "hanh.lo@example.invalid";
            case PHONE -> "0912345678";
        };
    }
}
