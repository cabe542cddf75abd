package vn.taphuan.official.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a list of officials, by the headings the province's units use. */
public enum RosterColumn {
    UNIT_CODE("Mã đơn vị", true),
    FULL_NAME("Họ và tên", true),
    BIRTH_DATE("Ngày sinh", true),
    SEX("Giới tính", true),
    ETHNIC_GROUP("Dân tộc", false),
    PERSONAL_NUMBER("Số định danh cá nhân", true),
    POSITION("Chức vụ, vị trí việc làm", true),
    GRADE_CODE("Mã ngạch", false),
    CATEGORY("Loại", true),
    FROM("Từ ngày", true),
    EMAIL("Thư điện tử", false),
    PHONE("Điện thoại", false);

    private static final Map<String, RosterColumn> BY_HEADING =
            Arrays.stream(values()).collect(Collectors.toMap(column -> fold(column.heading), Function.identity()));

    private final String heading;
    private final boolean required;

    RosterColumn(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    public String heading() {
        return heading;
    }

    public boolean required() {
        return required;
    }

    /** Kept for statistics or for later, and given out nowhere ({@code docs/privacy.md}). */
    public boolean isShownToNobody() {
        return this == ETHNIC_GROUP || this == EMAIL || this == PHONE;
    }

    boolean isDate() {
        return this == BIRTH_DATE || this == FROM;
    }

    /** The column a heading names, however it is spaced, composed or capitalised. */
    static Optional<RosterColumn> named(String heading) {
        return Optional.ofNullable(BY_HEADING.get(fold(heading)));
    }

    private static String fold(String heading) {
        return Cleaner.clean(heading).text().toLowerCase(Locale.ROOT);
    }
}
