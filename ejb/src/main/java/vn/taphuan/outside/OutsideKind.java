package vn.taphuan.outside;

/** What a training is about, after the contents that Nghị định 101/2017/NĐ-CP, article 16, names. */
public enum OutsideKind {
    /** Lý luận chính trị. */
    POLITICAL_THEORY,
    /** Kiến thức, kỹ năng quản lý nhà nước. */
    STATE_MANAGEMENT,
    /** Quốc phòng và an ninh. */
    DEFENCE_AND_SECURITY,
    /** Kiến thức chuyên ngành, vị trí việc làm. */
    PROFESSION,
    /** Ngoại ngữ, tiếng dân tộc. */
    LANGUAGES,
    /** Tin học, chuyển đổi số. */
    INFORMATICS,
    OTHER
}
