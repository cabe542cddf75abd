package vn.taphuan.identity;

/**
 * Which jobs to go through.
 *
 * @param role null is any
 * @param unit code of a unit, with all below it, or of a group; null is everywhere
 * @param due only those nobody has gone through for half a year
 */
public record ReviewQuery(JobRole role, String unit, boolean due) {}
