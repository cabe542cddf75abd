package vn.taphuan.compliance;

import java.time.LocalDate;
import vn.taphuan.official.Category;
import vn.taphuan.organisation.UnitChoice;

/** A {@link CompletionLine} before it is known in which unit of today the person counts. */
record MovedLine(
        Long official,
        String familyName,
        String givenName,
        String personalNumber,
        Integer birthYear,
        Long unit,
        Long next,
        Long now,
        String position,
        Category category,
        LocalDate completedOn,
        LocalDate validUntil,
        LocalDate lapsedOn,
        Integer percent,
        Integer periods,
        Integer versionNumber,
        String unitThen) {
    CompletionLine in(UnitChoice today) {
        return new CompletionLine(
                official,
                familyName,
                givenName,
                personalNumber,
                birthYear,
                today.code(),
                today.name(),
                position,
                category,
                completedOn,
                validUntil,
                lapsedOn,
                percent,
                periods,
                versionNumber,
                unitThen);
    }
}
