package vn.taphuan.official.roster;

import java.util.List;

/**
 * The list in the first sheet of a file.
 *
 * @param headingRow the row of the headings, as Excel numbers it
 * @param rows the rows that are not blank
 * @param ignored headings of columns that are none of ours
 */
public record RosterSheet(int headingRow, List<RawRow> rows, List<String> ignored) {}
