package vn.taphuan.official.roster;

import java.util.Map;

/**
 * A row of the list before anything is cleaned.
 *
 * @param number as Excel numbers it
 */
public record RawRow(int number, Map<RosterColumn, RawCell> cells) {
    public RawCell cell(RosterColumn column) {
        return cells.getOrDefault(column, RawCell.NONE);
    }

    /** Null where the cell tells no date. */
    public Integer birthYear() {
        var date = RosterDate.read(cell(RosterColumn.BIRTH_DATE)).date();
        return date == null ? null : date.getYear();
    }
}
