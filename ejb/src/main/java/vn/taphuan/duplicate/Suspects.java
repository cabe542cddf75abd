package vn.taphuan.duplicate;

import java.time.LocalDate;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.shared.FullName;

/** Two records with one name and one birth date, or year where no more is known: perhaps one person. */
public record Suspects(
        String familyName,
        String givenName,
        Long one,
        String oneNumber,
        LocalDate oneBirth,
        DatePrecision onePrecision,
        String oneUnit,
        String onePosition,
        Long other,
        String otherNumber,
        LocalDate otherBirth,
        DatePrecision otherPrecision,
        String otherUnit,
        String otherPosition) {
    public String fullName() {
        return FullName.of(familyName, givenName);
    }
}
