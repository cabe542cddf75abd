package vn.taphuan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.UnitGroup;

/** Days, moments and figures as people here write them, in both languages. */
@Named
@ApplicationScoped
public class Show {
    public static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(PROVINCE);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(PROVINCE);

    private static final String SIZES = "KMGT";
    private static final int THOUSAND = 1024;

    public String date(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    public String moment(Instant instant) {
        return instant == null ? "–" : MOMENT.format(instant);
    }

    /** A moment to the second, as the audit log needs it. */
    public String second(Instant instant) {
        return instant == null ? "–" : SECOND.format(instant);
    }

    /** A birth date: the day, or the year alone where no more is known. */
    public String birth(LocalDate day, DatePrecision precision) {
        return precision == DatePrecision.YEAR ? String.valueOf(day.getYear()) : date(day);
    }

    /** A unit in a list to choose from; one that has ended with its last day, since names come back over time. */
    public String unit(UnitChoice unit) {
        return unit(unit.name(), unit.validTo());
    }

    /**
     * The same by name.
     *
     * @param lastDay null while the unit lives
     */
    public String unit(String name, LocalDate lastDay) {
        return lastDay == null ? name : name + " (→ " + date(lastDay) + ')';
    }

    /** Groups of units, to choose from beside the units themselves. */
    public UnitGroup[] getGroups() {
        return UnitGroup.values();
    }

    /** 1250 is 1.250. */
    public String number(Number number) {
        return number == null ? "–" : String.format(Texts.VIETNAMESE, "%,d", number.longValue());
    }

    /** Bytes as people count them: 1250000 is 1,2 MB. */
    public String size(long bytes) {
        if (bytes < THOUSAND) return bytes + " B";
        var amount = (double) bytes;
        var unit = -1;
        for (; amount >= THOUSAND && unit < SIZES.length() - 1; unit++) amount /= THOUSAND;
        return String.format(Texts.VIETNAMESE, "%.1f %sB", amount, SIZES.charAt(unit));
    }

    public String percent(Number percent) {
        return percent == null ? "–" : percent.longValue() + "%";
    }

    /** Tenths of a percent: 868 is 86,8%, 1000 is 100%. */
    public String tenths(long tenths) {
        return tenths % 10 == 0 ? tenths / 10 + "%" : tenths / 10 + "," + tenths % 10 + "%";
    }
}
