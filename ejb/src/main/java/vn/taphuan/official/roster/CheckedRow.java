package vn.taphuan.official.roster;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of checking a row.
 *
 * @param entry what can be taken over; null when the row is refused
 * @param findings errors and warnings
 */
public record CheckedRow(RawRow raw, RosterEntry entry, List<RosterFinding> findings) {
    /** The same, with these findings told first. */
    public CheckedRow with(List<RosterFinding> first) {
        return first.isEmpty()
                ? this
                : new CheckedRow(
                        raw,
                        entry,
                        Stream.concat(first.stream(), findings.stream()).toList());
    }
}
