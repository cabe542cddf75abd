package vn.taphuan.organisation;

/** Level of government; there is no district level since 01/07/2025. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
