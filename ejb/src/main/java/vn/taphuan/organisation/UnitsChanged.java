package vn.taphuan.organisation;

/** Units were founded, moved or ended: what stands below what is no longer as it was. */
public record UnitsChanged() {}
