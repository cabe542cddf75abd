package vn.taphuan.enrolment;

/** What brought someone into a class. */
public enum EnrolmentSource {
    /** Cử đi học theo quyết định. */
    DECISION,
    /** Tự ghi danh. */
    SELF
}
