package vn.taphuan.official;

/** Giới tính, as the lists record it. */
public enum Sex {
    MALE,
    FEMALE
}
