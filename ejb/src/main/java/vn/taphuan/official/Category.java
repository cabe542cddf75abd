package vn.taphuan.official;

/** Loại: how someone serves. */
public enum Category {
    /** Cán bộ. */
    CADRE,
    /** Công chức. */
    CIVIL_SERVANT,
    /** Viên chức. */
    PUBLIC_EMPLOYEE,
    /** Khác: press, staff of central bodies, learners from outside. */
    OTHER
}
