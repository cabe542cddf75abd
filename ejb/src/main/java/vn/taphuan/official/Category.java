package vn.taphuan.official;

/** Loại: how someone serves. */
public enum Category {
    /** Cán bộ. */
    CADRE,
    /** Công chức. */
    CIVIL_SERVANT,
    /** Viên chức. */
    PUBLIC_EMPLOYEE,
    /** Phóng viên, biên tập viên của cơ quan báo chí. */
    PRESS,
    /** Người của cơ quan trung ương đóng trên địa bàn. */
    CENTRAL_BODY,
    /** Học viên ngoài các cơ quan, đơn vị của tỉnh. */
    OUTSIDE_LEARNER,
    /** Khác. */
    OTHER
}
