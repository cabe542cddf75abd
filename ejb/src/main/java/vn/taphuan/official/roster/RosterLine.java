package vn.taphuan.official.roster;

import java.util.Map;

/**
 * A line of a file before anybody knows what its columns are.
 *
 * @param number as Excel numbers it
 * @param cells by the place of their column, from 0; blank ones may be missing
 */
record RosterLine(int number, Map<Integer, RawCell> cells) {
    RawCell cell(int column) {
        return cells.getOrDefault(column, RawCell.NONE);
    }
}
