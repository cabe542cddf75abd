package vn.taphuan.reorganisation;

/** What can be done to units. */
public enum ActKind {
    /** Thành lập. */
    FOUND,
    /** Đổi tên. */
    RENAME,
    /** Sáp nhập, hợp nhất: several units into one, which is new or goes on. */
    MERGE,
    /** Chia: one unit into several, and it ends. */
    SPLIT,
    /** Giải thể, with nobody to follow. */
    DISSOLVE,
    /** Chuyển về trực thuộc đơn vị khác. */
    CHANGE_PARENT;

    /** Whether units end by it. */
    public boolean ends() {
        return this == MERGE || this == SPLIT || this == DISSOLVE;
    }
}
