package vn.taphuan.outside;

import java.time.Instant;
import java.time.LocalDate;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.shared.FullName;

/**
 * A declared training in the list of who decides.
 *
 * @param unitName of the person's main post today
 */
public record OutsideCase(
        Long id,
        String familyName,
        String givenName,
        String personalNumber,
        LocalDate birthDate,
        DatePrecision birthPrecision,
        String unitName,
        String title,
        String organiser,
        LocalDate toDay,
        OutsideState state,
        Instant declaredAt) {
    public String fullName() {
        return FullName.of(familyName, givenName);
    }
}
