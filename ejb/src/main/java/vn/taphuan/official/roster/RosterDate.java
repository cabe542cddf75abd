package vn.taphuan.official.roster;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.taphuan.official.DatePrecision;

/**
 * A date as a list gives it.
 *
 * @param date null where there is a problem
 * @param told whether the reader of the result should see how the cell was understood
 * @param problem the key of what is wrong with it; null where nothing is
 */
record RosterDate(LocalDate date, DatePrecision precision, boolean told, String problem) {
    static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(:00(\\.0+)?)?$");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_SERIAL = 2_958_465;

    /** Excel counts a 29 February 1900 that never was, so days before it are one off. */
    private static final int NO_SUCH_DAY = 60;

    static RosterDate read(RawCell cell) {
        return cell.isNumeric() ? ofNumber(new BigDecimal(cell.text()), cell.kind()) : ofText(cell.text());
    }

    private static RosterDate ofNumber(BigDecimal number, RawCell.Kind kind) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0)
            return wrong("dateUnreadable");
        var whole = number.intValue();
        // As days these would all lie in 1905, so whoever wrote them meant years.
        if (whole >= FIRST_YEAR && whole <= LAST_YEAR) return year(whole);
        return serial(whole, kind != RawCell.Kind.DATE);
    }

    private static RosterDate ofText(String raw) {
        var text = MIDNIGHT.matcher(Cleaner.clean(raw).text()).replaceFirst("");
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(
                    dayFirst.group(4),
                    dayFirst.group(3),
                    dayFirst.group(1),
                    !dayFirst.group(2).equals("/"));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), true);
        if (YEAR.matcher(text).matches()) return year(Integer.parseInt(text));
        if (SERIAL.matcher(text).matches()) return serial(new BigDecimal(text).intValue(), true);
        return wrong("dateUnreadable");
    }

    private static RosterDate day(String year, String month, String day, boolean told) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return checked(date, DatePrecision.DAY, told);
        } catch (DateTimeException e) {
            return wrong("dateImpossible");
        }
    }

    private static RosterDate year(int year) {
        return checked(LocalDate.of(year, 1, 1), DatePrecision.YEAR, true);
    }

    private static RosterDate serial(int days, boolean told) {
        if (days < 1 || days == NO_SUCH_DAY) return wrong("dateImpossible");
        return checked(SERIAL_ZERO.plusDays(days < NO_SUCH_DAY ? days + 1 : days), DatePrecision.DAY, told);
    }

    private static RosterDate checked(LocalDate date, DatePrecision precision, boolean told) {
        return date.getYear() < FIRST_YEAR ? wrong("dateBefore1900") : new RosterDate(date, precision, told, null);
    }

    private static RosterDate wrong(String problem) {
        return new RosterDate(null, null, false, problem);
    }
}
