package vn.taphuan.enrolment;

import java.time.LocalDate;
import vn.taphuan.shared.FullName;

/**
 * One person in the list of a class.
 *
 * @param exception why they may learn before what comes first; null for all others
 * @param withdrawn the reason of leaving, or null while in the class
 * @param scanned id of the decision where a scan of it is on record, else null
 */
public record RosterLine(
        Long enrolment,
        String familyName,
        String givenName,
        String personalNumber,
        Integer birthYear,
        String unitCode,
        String unitName,
        String position,
        EnrolmentSource source,
        String decisionNumber,
        LocalDate decisionDate,
        String exception,
        String withdrawn,
        Long scanned) {
    public String fullName() {
        return FullName.of(familyName, givenName);
    }
}
