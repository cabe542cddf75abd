package vn.taphuan.outside;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.shared.Refused;

/**
 * A training elsewhere, as the official tells it.
 *
 * @param organiser cơ sở đào tạo, bồi dưỡng
 * @param periods tiết of 45 minutes, 1–2000; null when not known
 * @param result xếp loại; null when there is none
 * @param certificateNumber số hiệu or số vào sổ; null when there is none
 */
@Embeddable
public record OutsideDetails(
        @Basic(optional = false) @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        OutsideKind kind,

        @Basic(optional = false) String title,
        @Basic(optional = false) String organiser,
        @Basic(optional = false) LocalDate fromDay,
        @Basic(optional = false) LocalDate toDay,
        Integer periods,
        String result,
        String certificateNumber,
        LocalDate certificateOn)
        implements Serializable {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ORGANISER = 200;
    private static final int LONGEST_RESULT = 100;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_PERIODS = 2000;
    private static final int FIRST_YEAR = 1960;

    /** The same without spaces at the ends and without empty parts; refused with the first rule it breaks. */
    OutsideDetails checked(LocalDate today) {
        if (kind == null) throw new Refused("outside.kindMissing");
        if (blank(title)) throw new Refused("outside.titleMissing");
        if (title.strip().length() > LONGEST_TITLE) throw new Refused("outside.titleTooLong", LONGEST_TITLE);
        if (blank(organiser)) throw new Refused("outside.organiserMissing");
        if (organiser.strip().length() > LONGEST_ORGANISER)
            throw new Refused("outside.organiserTooLong", LONGEST_ORGANISER);
        if (fromDay == null || fromDay.getYear() < FIRST_YEAR) throw new Refused("outside.fromMissing");
        if (toDay == null) throw new Refused("outside.toMissing");
        if (toDay.isBefore(fromDay)) throw new Refused("outside.backwards");
        if (toDay.isAfter(today)) throw new Refused("outside.notOver");
        if (periods != null && (periods < 1 || periods > MOST_PERIODS))
            throw new Refused("outside.periods", MOST_PERIODS);
        if (result != null && result.strip().length() > LONGEST_RESULT)
            throw new Refused("outside.resultTooLong", LONGEST_RESULT);
        if (certificateNumber != null && certificateNumber.strip().length() > LONGEST_NUMBER)
            throw new Refused("outside.numberTooLong", LONGEST_NUMBER);
        if (certificateOn != null && (certificateOn.isBefore(fromDay) || certificateOn.isAfter(today)))
            throw new Refused("outside.certificateDay");
        return new OutsideDetails(
                kind,
                title.strip(),
                organiser.strip(),
                fromDay,
                toDay,
                periods,
                kept(result),
                kept(certificateNumber),
                certificateOn);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String kept(String text) {
        return blank(text) ? null : text.strip();
    }
}
