package vn.taphuan.journey;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.taphuan.RosterFile;
import vn.taphuan.official.roster.RosterColumn;

/**
 * A list of the whole province: 20,000 invented people, no two alike, and the dirt of real lists at known rows. It is
 * the same at every making.
 */
final class ProvinceList {
    static final int ROWS = 20_000;

    /** Who is on record before the list comes: the first of its rows. */
    static final int KNOWN = 40;

    /** As what every other of them is on record; the list has them in another position. */
    static final String BEFORE = "Tập sự chờ việc";

    private static final int DIRT_EVERY = 50;
    private static final int DIRT_AT = 41;

    /** Below the headings, as Excel numbers it. */
    private static final int FIRST_ROW = 2;

    private static final LocalDate EXCELS_ZERO = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Phạm", "Đỗ", "Vũ", "Bùi", "Lò", "Điêu", "Hoàng", "Vàng", "Giàng", "Sùng", "Tẩn", "Lý",
            "Pờ", "Lù", "Phàn", "Đặng", "Khoàng");
    private static final List<String> MEN_MIDDLE = List.of("Mí", "Seo", "Văn Thành", "Đình", "Bá", "Công", "Trọng");
    private static final List<String> WOMEN_MIDDLE =
            List.of("Thị Bạch", "Thị Kim", "Thị Diệu", "Thị Mỹ", "Thị Tuyết", "Thị Xuân");
    private static final List<String> GIVEN = List.of(
            "Ánh", "Bình", "Chung", "Dung", "Đào", "Giang", "Hạnh", "Khánh", "Liên", "Minh", "Oanh", "Phượng", "Quý",
            "Sơn", "Thủy", "Ước", "Vinh", "Xuyến", "Yên", "Ngân", "Pà", "Mỷ", "Chu");
    private static final List<String> GROUPS =
            List.of("Kinh", "Thái", "Mông", "Dao", "Hà Nhì", "Giáy", "La Hủ", "Lự", "");
    private static final List<String> POSITIONS = List.of(
            "Chuyên viên",
            "Chuyên viên chính",
            "Cán sự",
            "Phó Trưởng phòng",
            "Trưởng phòng",
            "Giảng viên",
            "Kế toán",
            "Công chức địa chính - xây dựng",
            "Chủ tịch Ủy ban nhân dân",
            "Văn thư");
    private static final List<String> GRADES = List.of("01.003", "01.002", "01.004", "V.09.02.03", "06.031", "");
    private static final List<String> CATEGORIES = List.of("Công chức", "Cán bộ", "Viên chức", "Khác");

    /** Mended, and told: the person comes on record. */
    private static final List<Dirt> MENDED = List.of(
            new Dirt(
                    RosterColumn.FULL_NAME,
                    "cleanedUnicode",
                    row -> Normalizer.normalize(row.name, Normalizer.Form.NFD)),
            new Dirt(RosterColumn.FULL_NAME, "cleanedSpaces", row -> row.name.replace(' ', '\u00A0')),
            new Dirt(RosterColumn.FULL_NAME, "cleanedSpaces", row -> row.name.replace(" ", "  ")),
            new Dirt(RosterColumn.FULL_NAME, "cleanedD", row -> "\u00D0ào " + row.name),
            new Dirt(RosterColumn.POSITION, "cleanedD", row -> "Trưởng \u00D0oàn"),
            new Dirt(RosterColumn.BIRTH_DATE, "readAs", row -> row.birth.toString()),
            new Dirt(RosterColumn.BIRTH_DATE, "readAs", row -> DAY.format(row.birth)
                    .replace('/', '-')),
            new Dirt(RosterColumn.BIRTH_DATE, "readAs", row -> serial(row.birth)),
            new Dirt(RosterColumn.BIRTH_DATE, "readAs", row -> String.valueOf(serial(row.birth))),
            new Dirt(RosterColumn.BIRTH_DATE, "birthYearOnly", row -> row.birth.getYear()),
            new Dirt(RosterColumn.BIRTH_DATE, "birthYearOnly", row -> String.valueOf(row.birth.getYear())),
            new Dirt(RosterColumn.SEX, "readAs", row -> row.woman ? "F" : "M"),
            new Dirt(RosterColumn.UNIT_CODE, "readAs", row -> row.unit.toLowerCase()),
            new Dirt(
                    RosterColumn.PERSONAL_NUMBER,
                    "numberAgainstSex",
                    row -> row.number(!row.woman, row.birth.getYear())),
            new Dirt(
                    RosterColumn.PERSONAL_NUMBER,
                    "numberAgainstBirthYear",
                    row -> row.number(row.woman, row.birth.getYear() - 1)),
            new Dirt(RosterColumn.PERSONAL_NUMBER, "cleanedSpaces", row -> row.number()
                    .replaceFirst("...", "$0 ")),
            new Dirt(RosterColumn.GRADE_CODE, "gradeUnknown", row -> "A1"),
            new Dirt(RosterColumn.EMAIL, "emailLeftOut", row -> "không có"),
            new Dirt(RosterColumn.PHONE, "readAs", row -> "0912.345.678"));

    /** Refused, with the reason. */
    private static final List<Dirt> REFUSED = List.of(
            new Dirt(RosterColumn.PERSONAL_NUMBER, "numberLength11", row -> row.number()
                    .substring(1)),
            new Dirt(
                    RosterColumn.PERSONAL_NUMBER,
                    "numberNotDigits",
                    row -> row.number().substring(1) + 'O'),
            new Dirt(RosterColumn.UNIT_CODE, "unitUnknown", row -> "LC-X-99"),
            new Dirt(RosterColumn.UNIT_CODE, "unitEnded", row -> "LC-H-THU"),
            new Dirt(RosterColumn.UNIT_CODE, "cellMissing", row -> ""),
            new Dirt(RosterColumn.FULL_NAME, "nameMissing", row -> "\u00A0"),
            // Nguyễn Văn Đức in TCVN3, then in VNI.
            new Dirt(RosterColumn.FULL_NAME, "oldFont", row -> "NguyÔn V\u00A8n \u00A7øc"),
            new Dirt(RosterColumn.FULL_NAME, "oldFont", row -> "Nguyeãn Vaên Ñöùc"),
            new Dirt(RosterColumn.FULL_NAME, "nameLikeFormula", row -> '-' + row.name),
            new Dirt(RosterColumn.POSITION, "cellFormula", row -> new RosterFile.Formula("UPPER(\"cán sự\")")),
            new Dirt(RosterColumn.SEX, "sexUnknown", row -> "Gái"),
            new Dirt(RosterColumn.CATEGORY, "categoryUnknown", row -> "Hợp đồng"),
            new Dirt(RosterColumn.FROM, "dateNeedsDay", row -> 2025),
            new Dirt(RosterColumn.FROM, "dateImpossible", row -> "31/09/2025"),
            new Dirt(RosterColumn.FROM, "cellMissing", row -> ""));

    private static final int KINDS = MENDED.size() + REFUSED.size() + 1;

    private final List<Person> people =
            IntStream.range(0, ROWS).mapToObj(Person::new).toList();

    /** What a cell holds instead of what belongs there, and what is to be told of it. */
    private record Dirt(RosterColumn column, String told, Mess mess) {}

    private interface Mess {
        Object of(Person person);
    }

    /** Of these rows, those on record before: every other one was something else then. */
    List<List<?>> known() {
        return people.stream()
                .limit(KNOWN)
                .<List<?>>map(person -> {
                    var cells = cells(person);
                    if (person.row % 2 == 0) cells.set(RosterColumn.POSITION.ordinal(), BEFORE);
                    return cells;
                })
                .toList();
    }

    List<List<?>> rows() {
        return people.stream().<List<?>>map(this::row).toList();
    }

    private List<Object> row(Person person) {
        if (isTwice(person)) return cells(people.get(person.row - 1));
        var cells = cells(person);
        var dirt = dirt(person);
        if (dirt != null) cells.set(dirt.column().ordinal(), dirt.mess().of(person));
        return cells;
    }

    /** Each row something is told of, with what becomes of it, the cell and the reason. */
    List<String> told() {
        return people.stream().map(this::told).filter(Objects::nonNull).toList();
    }

    private String told(Person person) {
        var row = person.row + FIRST_ROW;
        if (isTwice(person)) return row + " REFUSED PERSONAL_NUMBER numberTwice";
        var dirt = dirt(person);
        if (dirt == null) return null;
        return row + (REFUSED.contains(dirt) ? " REFUSED " : " CREATED ") + dirt.column() + ' ' + dirt.told();
    }

    int refused() {
        return (int) told().stream().filter(told -> told.contains(" REFUSED ")).count();
    }

    /** The kind of dirt of a row, each in its turn; null where there is none. */
    private static Dirt dirt(Person person) {
        var kind = kind(person);
        return kind < 0 || kind == KINDS - 1
                ? null
                : Stream.concat(MENDED.stream(), REFUSED.stream())
                        .skip(kind)
                        .findFirst()
                        .orElseThrow();
    }

    /** The last kind: the row before once more. */
    private static boolean isTwice(Person person) {
        return kind(person) == KINDS - 1;
    }

    private static int kind(Person person) {
        return person.row % DIRT_EVERY == DIRT_AT ? person.row / DIRT_EVERY % KINDS : -1;
    }

    private static List<Object> cells(Person person) {
        var row = person.row;
        var cells = new ArrayList<Object>();
        cells.add(person.unit);
        cells.add(person.name);
        // Every third date is one to Excel, the others are text.
        cells.add(row % 3 == 0 ? person.birth : DAY.format(person.birth));
        cells.add(person.woman ? "Nữ" : "Nam");
        cells.add(of(GROUPS, row));
        cells.add(person.number());
        cells.add(of(POSITIONS, row / 3));
        cells.add(of(GRADES, row));
        cells.add(of(CATEGORIES, row / 5));
        cells.add(DAY.format(LocalDate.of(2025, 7, 1).plusDays(row % 200)));
        cells.add(row % 4 == 0 ? "can.bo." + row + "@example.invalid" : "");
        cells.add(row % 7 == 0 ? "09%08d".formatted(row) : "");
        return cells;
    }

    private static int serial(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(EXCELS_ZERO, day);
    }

    private static String of(List<String> words, int at) {
        return words.get(at % words.size());
    }

    /** Somebody invented; what lies in different words is taken in steps that do not fall together. */
    private static final class Person {
        final int row;
        final boolean woman;
        final String unit;
        final String name;
        final LocalDate birth;

        Person(int row) {
            this.row = row;
            woman = row * 7 % 5 < 3;
            unit = "LC-X-%02d".formatted(1 + row % 35);
            name = of(FAMILIES, row) + ' ' + of(woman ? WOMEN_MIDDLE : MEN_MIDDLE, row / 3) + ' ' + of(GIVEN, row / 2);
            birth = LocalDate.of(1966, 1, 1).plusDays(row * 37L % 14_000);
        }

        String number() {
            return number(woman, birth.getYear());
        }

        /** As the number of someone of this sex and year would be; no two rows have the same last digits. */
        String number(boolean ofWoman, int born) {
            return "012%d%02d8%05d".formatted((born < 2000 ? 0 : 2) + (ofWoman ? 1 : 0), born % 100, row);
        }
    }
}
