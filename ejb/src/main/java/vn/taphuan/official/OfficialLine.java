package vn.taphuan.official;

import java.time.LocalDate;
import vn.taphuan.shared.FullName;

/** One line of HR's list of people: whom, where, as what. */
public record OfficialLine(
        Long id,
        String familyName,
        String givenName,
        String personalNumber,
        LocalDate birthDate,
        DatePrecision birthPrecision,
        String unitCode,
        String unitName,
        String position,
        String username) {
    public String fullName() {
        return FullName.of(familyName, givenName);
    }
}
