package vn.taphuan.official;

import java.time.LocalDate;
import vn.taphuan.official.roster.RosterEntry;
import vn.taphuan.shared.FullName;

/** Somebody on record whom a row with another number may mean. */
record Namesake(String familyName, String givenName, LocalDate birthDate, String personalNumber) {
    boolean isLike(RosterEntry entry) {
        return birthDate.equals(entry.birthDate())
                && FullName.of(familyName, givenName)
                        .equalsIgnoreCase(FullName.of(entry.familyName(), entry.givenName()));
    }
}
