package vn.taphuan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days, moments and figures as people here write them, in both languages. */
@Named
@ApplicationScoped
public class Show {
    public static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(PROVINCE);

    public String date(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    public String moment(Instant instant) {
        return instant == null ? "–" : MOMENT.format(instant);
    }

    /** 1250 is 1.250. */
    public String number(Number number) {
        return number == null ? "–" : String.format(Texts.VIETNAMESE, "%,d", number.longValue());
    }

    public String percent(Number percent) {
        return percent == null ? "–" : percent.longValue() + "%";
    }

    /** Tenths of a percent: 868 is 86,8%, 1000 is 100%. */
    public String tenths(long tenths) {
        return tenths % 10 == 0 ? tenths / 10 + "%" : tenths / 10 + "," + tenths % 10 + "%";
    }
}
