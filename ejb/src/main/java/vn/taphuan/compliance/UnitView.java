package vn.taphuan.compliance;

/** In which units a figure of a past day is read. */
public enum UnitView {
    /** In the units, names and hierarchy of that day: such a figure never changes. */
    AS_IT_WAS,
    /** In the units of today, through what became of those of that day. */
    TODAY
}
