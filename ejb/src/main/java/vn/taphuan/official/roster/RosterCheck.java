package vn.taphuan.official.roster;

import java.util.List;

/**
 * What came of checking a list.
 *
 * @param good the rows that can be taken over
 * @param findings errors and warnings, row by row
 * @param rows how many rows the list has
 */
public record RosterCheck(List<RosterEntry> good, List<RosterFinding> findings, int rows) {
    public int refused() {
        return rows - good.size();
    }
}
