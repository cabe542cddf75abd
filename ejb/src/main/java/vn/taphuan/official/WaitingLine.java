package vn.taphuan.official;

import java.io.Serializable;
import java.time.LocalDate;
import vn.taphuan.shared.FullName;

/** Somebody whose unit ended, or is to end, and who has no new post yet. */
public record WaitingLine(
        Long id,
        String familyName,
        String givenName,
        String personalNumber,
        LocalDate birthDate,
        DatePrecision birthPrecision,
        Long unit,
        String unitCode,
        String unitName,
        String position,
        LocalDate lastDay)
        implements Serializable {

    public String fullName() {
        return FullName.of(familyName, givenName);
    }
}
