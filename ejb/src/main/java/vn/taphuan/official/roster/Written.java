package vn.taphuan.official.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.taphuan.official.Category;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.official.PersonDetails;

/** What is on record, in the words of a list. */
public final class Written {
    private Written() {}

    /** The person's cells; what is not known has none. */
    public static Map<RosterColumn, String> person(PersonDetails details) {
        var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
        put(cells, RosterColumn.FULL_NAME, details.fullName());
        put(
                cells,
                RosterColumn.BIRTH_DATE,
                details.birthPrecision() == DatePrecision.YEAR
                        ? String.valueOf(details.birthDate().getYear())
                        : RosterDate.WRITTEN.format(details.birthDate()));
        put(cells, RosterColumn.SEX, RosterChecker.SEX_WORDS.get(details.sex()));
        put(cells, RosterColumn.ETHNIC_GROUP, details.ethnicGroup());
        put(cells, RosterColumn.EMAIL, details.email());
        put(cells, RosterColumn.PHONE, details.phone());
        return cells;
    }

    /** The cells of a post. */
    public static Map<RosterColumn, String> post(
            String unitCode, String position, String gradeCode, Category category, LocalDate from) {
        var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
        put(cells, RosterColumn.UNIT_CODE, unitCode);
        put(cells, RosterColumn.POSITION, position);
        put(cells, RosterColumn.GRADE_CODE, gradeCode);
        put(cells, RosterColumn.CATEGORY, RosterChecker.CATEGORY_WORDS.get(category));
        put(cells, RosterColumn.FROM, RosterDate.WRITTEN.format(from));
        return cells;
    }

    private static void put(Map<RosterColumn, String> cells, RosterColumn column, String text) {
        if (text != null) cells.put(column, text);
    }
}
