package vn.taphuan.official;

import java.util.List;
import vn.taphuan.identity.Slip;
import vn.taphuan.official.roster.RosterFinding;

/**
 * What a list of officials does, or did.
 *
 * @param run id of the run whose file waits to be applied; null where none was kept
 * @param findings errors and warnings by row
 * @param slips first passwords of new accounts, once the list was applied
 */
public record ImportReport(
        Long run, String fileName, ImportCounts counts, List<RosterFinding> findings, List<Slip> slips) {

    public List<RosterFinding> errors() {
        return findings.stream().filter(RosterFinding::isError).toList();
    }

    public List<RosterFinding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
