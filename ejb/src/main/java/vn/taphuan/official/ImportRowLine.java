package vn.taphuan.official;

import java.util.List;
import vn.taphuan.official.roster.RosterFinding;

/**
 * A row of a list on the report of its run.
 *
 * @param row as Excel numbers it
 * @param birthYear as the row has it, of the record where the row has been let go of; null where neither tells
 * @param taken whether what it does stands on record
 */
public record ImportRowLine(
        int row,
        String personalNumber,
        String fullName,
        Integer birthYear,
        String unitCode,
        ImportEffect effect,
        boolean taken,
        List<RosterFinding> findings,
        List<ImportChange> changes) {

    public List<RosterFinding> errors() {
        return findings.stream().filter(RosterFinding::isError).toList();
    }

    public List<RosterFinding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
