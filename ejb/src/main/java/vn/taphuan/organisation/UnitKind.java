package vn.taphuan.organisation;

/** What an office is. */
public enum UnitKind {
    /** Ủy ban nhân dân. */
    PEOPLES_COMMITTEE,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** Trường Chính trị. */
    POLITICAL_SCHOOL,
    /** Cơ quan báo chí. */
    PRESS,
    /** Đơn vị sự nghiệp công lập. */
    PUBLIC_SERVICE_UNIT,
    /** Cơ quan ngành dọc Trung ương đóng tại tỉnh. */
    CENTRAL_LINE
}
