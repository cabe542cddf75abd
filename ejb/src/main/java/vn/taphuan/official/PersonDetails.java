package vn.taphuan.official;

import java.time.LocalDate;
import vn.taphuan.shared.FullName;

/**
 * What is known of a person besides the number.
 *
 * @param familyName họ và họ đệm; empty for a name of one word
 * @param givenName tên
 */
public record PersonDetails(
        String familyName,
        String givenName,
        LocalDate birthDate,
        DatePrecision birthPrecision,
        Sex sex,
        String ethnicGroup,
        String email,
        String phone) {

    public String fullName() {
        return FullName.of(familyName, givenName);
    }

    /** These details, with what is not told here taken from the other. */
    PersonDetails orElse(PersonDetails other) {
        return new PersonDetails(
                familyName,
                givenName,
                birthDate,
                birthPrecision,
                sex,
                ethnicGroup == null ? other.ethnicGroup : ethnicGroup,
                email == null ? other.email : email,
                phone == null ? other.phone : phone);
    }

    PersonDetails withoutEthnicGroup() {
        return new PersonDetails(familyName, givenName, birthDate, birthPrecision, sex, null, email, phone);
    }
}
