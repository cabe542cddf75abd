package vn.taphuan.official;

import vn.taphuan.official.roster.RosterColumn;

/**
 * What a row changes in one respect, both sides written as a list would.
 *
 * @param before null where nothing was known, or where nobody is shown the values
 */
public record ImportChange(RosterColumn column, String before, String after) {}
