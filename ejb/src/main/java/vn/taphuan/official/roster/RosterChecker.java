package vn.taphuan.official.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.taphuan.official.Category;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.official.Sex;
import vn.taphuan.official.roster.UnitLookup.UnitPeriod;

/** Cleans and checks a list of officials; what cannot be right is refused, what looks odd is told. */
public final class RosterChecker {
    private static final int MOST_NAME = 100;
    private static final int MOST_POSITION = 200;
    private static final int MOST_ETHNIC_GROUP = 60;
    private static final int MOST_GRADE = 20;
    private static final int MOST_EMAIL = 254;
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M} .'’-]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern GRADE =
            Pattern.compile("[0-9]{2}[a-z]?\\.[0-9]{3}[a-z]?|V\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{2,3}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"()]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");
    private static final Pattern PHONE = Pattern.compile("[0-9]{9,11}");
    private static final Pattern AROUND_DIGITS = Pattern.compile("[ '’]");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ .()-]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+84|84(?=[0-9]{9}$))");
    private static final Map<String, Sex> SEXES = Map.of(
            "nam", Sex.MALE,
            "m", Sex.MALE,
            "male", Sex.MALE,
            "nu", Sex.FEMALE,
            "f", Sex.FEMALE,
            "female", Sex.FEMALE);
    static final Map<Sex, String> SEX_WORDS = Map.of(Sex.MALE, "Nam", Sex.FEMALE, "Nữ");
    private static final Map<String, Category> CATEGORIES = Map.ofEntries(
            Map.entry("can bo", Category.CADRE),
            Map.entry("cb", Category.CADRE),
            Map.entry("cong chuc", Category.CIVIL_SERVANT),
            Map.entry("cc", Category.CIVIL_SERVANT),
            Map.entry("vien chuc", Category.PUBLIC_EMPLOYEE),
            Map.entry("vc", Category.PUBLIC_EMPLOYEE),
            Map.entry("bao chi", Category.PRESS),
            Map.entry("phong vien", Category.PRESS),
            Map.entry("trung uong", Category.CENTRAL_BODY),
            Map.entry("co quan trung uong", Category.CENTRAL_BODY),
            Map.entry("hoc vien ngoai", Category.OUTSIDE_LEARNER),
            Map.entry("khac", Category.OTHER));
    static final Map<Category, String> CATEGORY_WORDS = Map.of(
            Category.CADRE, "Cán bộ",
            Category.CIVIL_SERVANT, "Công chức",
            Category.PUBLIC_EMPLOYEE, "Viên chức",
            Category.PRESS, "Báo chí",
            Category.CENTRAL_BODY, "Trung ương",
            Category.OUTSIDE_LEARNER, "Học viên ngoài",
            Category.OTHER, "Khác");

    private final UnitLookup units;
    private final GradeLookup grades;
    private final LocalDate today;
    private final Map<String, Integer> firstRows = new HashMap<>();

    public RosterChecker(UnitLookup units, GradeLookup grades, LocalDate today) {
        this.units = units;
        this.grades = grades;
        this.today = today;
    }

    /** What is told of the columns of a list. */
    public static List<RosterFinding> ignored(RosterReader list) {
        return list.ignored().stream()
                .map(heading -> finding(list.headingRow(), null, Severity.WARNING, "columnIgnored", heading))
                .toList();
    }

    /** Checks the next row of one list; a number that an earlier row had is refused. */
    public CheckedRow check(RawRow raw) {
        var row = new Row(raw);
        return new CheckedRow(raw, row.entry().orElse(null), row.findings);
    }

    private static RosterFinding finding(int row, RosterColumn column, Severity severity, String key, String... args) {
        return new RosterFinding(row, column, severity, RosterFinding.KEYS + key, List.of(args));
    }

    private static String written(LocalDate date) {
        return RosterDate.WRITTEN.format(date);
    }

    /** One row under the check; every cell is looked at, so that all its faults are told at once. */
    private final class Row {
        private final RawRow raw;
        private final List<RosterFinding> findings = new ArrayList<>();

        Row(RawRow raw) {
            this.raw = raw;
        }

        Optional<RosterEntry> entry() {
            var code = unitCode();
            var unit = unit(code);
            var name = name();
            var birth = date(RosterColumn.BIRTH_DATE);
            var sex = word(RosterColumn.SEX, SEXES, SEX_WORDS, "sexUnknown");
            var ethnicGroup = vietnamese(RosterColumn.ETHNIC_GROUP);
            if (tooLong(ethnicGroup, MOST_ETHNIC_GROUP))
                ethnicGroup = leftOut(RosterColumn.ETHNIC_GROUP, "ethnicGroupLeftOut");
            var number = number();
            var position = vietnamese(RosterColumn.POSITION);
            if (tooLong(position, MOST_POSITION)) {
                error(RosterColumn.POSITION, "positionTooLong", String.valueOf(position.length()));
            }
            var grade = grade();
            var category = word(RosterColumn.CATEGORY, CATEGORIES, CATEGORY_WORDS, "categoryUnknown");
            var from = date(RosterColumn.FROM);
            var email = email();
            var phone = phone();
            if (unit != null && from != null) checkUnitOn(code, unit, from.date());
            if (number != null) checkNumber(number, sex, birth);
            if (grade != null && from != null && GRADE.matcher(grade).matches() && !grades.inForce(grade, from.date()))
                warn(RosterColumn.GRADE_CODE, "gradeNotListed", grade, written(from.date()));
            if (birth != null && from != null && !from.date().isAfter(birth.date())) {
                error(RosterColumn.FROM, "fromBeforeBirth", written(from.date()));
            }
            if (findings.stream().anyMatch(RosterFinding::isError)) return Optional.empty();
            var split = name.lastIndexOf(' ');
            return Optional.of(new RosterEntry(
                    raw.number(),
                    unit.id(),
                    code,
                    split < 0 ? "" : name.substring(0, split),
                    name.substring(split + 1),
                    birth.date(),
                    birth.precision(),
                    sex,
                    ethnicGroup,
                    number,
                    position,
                    grade,
                    category,
                    from.date(),
                    email,
                    phone));
        }

        private String unitCode() {
            var text = text(RosterColumn.UNIT_CODE);
            if (text == null || units.byCode(text).isPresent()) return text;
            var upper = text.toUpperCase(Locale.ROOT);
            if (upper.equals(text) || units.byCode(upper).isEmpty()) return text;
            warn(RosterColumn.UNIT_CODE, "readAs", text, upper);
            return upper;
        }

        private UnitPeriod unit(String code) {
            if (code == null) return null;
            var unit = units.byCode(code).orElse(null);
            if (unit == null) error(RosterColumn.UNIT_CODE, "unitUnknown", code);
            return unit;
        }

        private void checkUnitOn(String code, UnitPeriod unit, LocalDate day) {
            if (day.isBefore(unit.validFrom())) {
                error(RosterColumn.UNIT_CODE, "unitNotYet", code, written(unit.validFrom()), written(day));
            } else if (unit.validTo() != null && day.isAfter(unit.validTo())) {
                error(RosterColumn.UNIT_CODE, "unitEnded", code, written(unit.validTo()), written(day));
            }
        }

        private String name() {
            var name = vietnamese(RosterColumn.FULL_NAME);
            if (name == null) return null;
            var start = raw.cell(RosterColumn.FULL_NAME).text().charAt(0);
            if (FORMULA_STARTS.indexOf(start) >= 0 || FORMULA_STARTS.indexOf(name.charAt(0)) >= 0) {
                error(RosterColumn.FULL_NAME, "nameLikeFormula", name);
            }
            if (NOT_IN_NAMES.matcher(name).find()) warn(RosterColumn.FULL_NAME, "nameOdd", name);
            if (tooLong(name, MOST_NAME)) error(RosterColumn.FULL_NAME, "nameTooLong", String.valueOf(name.length()));
            return name;
        }

        private RosterDate date(RosterColumn column) {
            var cell = present(column);
            if (cell == null) return null;
            var shown = Cleaner.clean(cell.text()).text();
            var read = RosterDate.read(cell);
            if (read.problem() != null) {
                error(column, read.problem(), shown);
                return null;
            }
            if (read.date().isAfter(today)) {
                error(column, "dateInFuture", written(read.date()));
                return null;
            }
            if (read.precision() == DatePrecision.YEAR) {
                var year = String.valueOf(read.date().getYear());
                if (column != RosterColumn.BIRTH_DATE) {
                    error(column, "dateNeedsDay", year);
                    return null;
                }
                warn(column, "birthYearOnly", year);
            } else if (read.told()) {
                warn(column, "readAs", shown, written(read.date()));
            }
            return read;
        }

        private <T> T word(RosterColumn column, Map<String, T> words, Map<T, String> written, String unknown) {
            var text = text(column);
            if (text == null) return null;
            var folded = Cleaner.fold(text);
            var value = words.get(folded);
            if (value == null) {
                error(column, unknown, text);
            } else if (!folded.equals(Cleaner.fold(written.get(value)))) {
                warn(column, "readAs", text, written.get(value));
            }
            return value;
        }

        private String number() {
            var text = text(RosterColumn.PERSONAL_NUMBER);
            if (text == null) return null;
            var number = AROUND_DIGITS.matcher(text).replaceAll("");
            if (!number.equals(text)) warn(RosterColumn.PERSONAL_NUMBER, Cleaner.Mending.SPACES.key(), number);
            if (!DIGITS.matcher(number).matches()) {
                error(RosterColumn.PERSONAL_NUMBER, "numberNotDigits", text);
                return null;
            }
            if (number.length() != 12) {
                switch (number.length()) {
                    case 11 -> error(RosterColumn.PERSONAL_NUMBER, "numberLength11", number);
                    case 9 -> error(RosterColumn.PERSONAL_NUMBER, "numberLength9", number);
                    default ->
                        error(RosterColumn.PERSONAL_NUMBER, "numberLength", number, String.valueOf(number.length()));
                }
                return null;
            }
            var first = firstRows.putIfAbsent(number, raw.number());
            if (first != null) error(RosterColumn.PERSONAL_NUMBER, "numberTwice", number, String.valueOf(first));
            return number;
        }

        /** The fourth digit tells century and sex, the fifth and sixth the year of birth. */
        private void checkNumber(String number, Sex sex, RosterDate birth) {
            var fourth = number.charAt(3) - '0';
            if (sex != null && (fourth % 2 == 0 ? Sex.MALE : Sex.FEMALE) != sex) {
                warn(
                        RosterColumn.PERSONAL_NUMBER,
                        "numberAgainstSex",
                        number,
                        String.valueOf(fourth),
                        SEX_WORDS.get(sex));
            }
            var year = 1900 + 100 * (fourth / 2) + Integer.parseInt(number.substring(4, 6));
            if (birth != null && birth.date().getYear() != year) {
                warn(
                        RosterColumn.PERSONAL_NUMBER,
                        "numberAgainstBirthYear",
                        number,
                        String.valueOf(year),
                        String.valueOf(birth.date().getYear()));
            }
        }

        private String grade() {
            var grade = text(RosterColumn.GRADE_CODE);
            if (tooLong(grade, MOST_GRADE)) return leftOut(RosterColumn.GRADE_CODE, "gradeLeftOut");
            if (grade != null && !GRADE.matcher(grade).matches()) warn(RosterColumn.GRADE_CODE, "gradeUnknown", grade);
            return grade;
        }

        private String email() {
            var email = text(RosterColumn.EMAIL);
            if (email == null
                    || email.length() <= MOST_EMAIL && EMAIL.matcher(email).matches()) return email;
            return leftOut(RosterColumn.EMAIL, "emailLeftOut");
        }

        private String phone() {
            var text = text(RosterColumn.PHONE);
            if (text == null) return null;
            var phone =
                    COUNTRY.matcher(BETWEEN_DIGITS.matcher(text).replaceAll("")).replaceFirst("0");
            if (!PHONE.matcher(phone).matches()) return leftOut(RosterColumn.PHONE, "phoneLeftOut");
            if (phone.length() == 9 && phone.charAt(0) != '0') phone = '0' + phone;
            if (!phone.equals(text)) warn(RosterColumn.PHONE, "readAs", text, phone);
            return phone;
        }

        private String vietnamese(RosterColumn column) {
            var cell = present(column);
            if (cell == null) return null;
            if (Cleaner.looksLikeOldFont(cell.text())) {
                error(column, "oldFont", Cleaner.clean(cell.text()).text());
                return null;
            }
            return told(column, Cleaner.cleanVietnamese(cell.text()));
        }

        private String text(RosterColumn column) {
            var cell = present(column);
            return cell == null ? null : told(column, Cleaner.clean(cell.text()));
        }

        private String told(RosterColumn column, Cleaner.Cleaned cleaned) {
            for (var mending : cleaned.mendings()) warn(column, mending.key(), cleaned.text());
            return cleaned.text();
        }

        /** The cell if it can be used; a required one that is blank, a formula or an error of Excel's is told. */
        private RawCell present(RosterColumn column) {
            var cell = raw.cell(column);
            if (cell.isBlank()) {
                if (column == RosterColumn.FULL_NAME) error(column, "nameMissing");
                else if (column.required()) error(column, "cellMissing");
                return null;
            }
            switch (cell.kind()) {
                case FORMULA -> error(column, "cellFormula");
                case ERROR -> error(column, "cellError", cell.text());
                default -> {
                    return cell;
                }
            }
            return null;
        }

        private boolean tooLong(String text, int most) {
            return text != null && text.length() > most;
        }

        private String leftOut(RosterColumn column, String key) {
            warn(column, key, Cleaner.clean(raw.cell(column).text()).text());
            return null;
        }

        private void error(RosterColumn column, String key, String... args) {
            findings.add(finding(raw.number(), column, Severity.ERROR, key, args));
        }

        private void warn(RosterColumn column, String key, String... args) {
            findings.add(finding(raw.number(), column, Severity.WARNING, key, args));
        }
    }
}
