package vn.taphuan.compliance;

import java.time.LocalDate;
import vn.taphuan.official.Category;
import vn.taphuan.shared.FullName;

/**
 * One person in a completion list; what follows the category, but for {@code lapsedOn}, is null for who has not completed
 * the course, or has and it counts no more.
 *
 * @param validUntil the last day on which it counts; null for life
 * @param lapsedOn the last day on which it counted; null for who has completed or never had
 * @param unitThen name of the unit in which it was completed
 */
public record CompletionLine(
        Long official,
        String familyName,
        String givenName,
        String personalNumber,
        Integer birthYear,
        String unitCode,
        String unitName,
        String position,
        Category category,
        LocalDate completedOn,
        LocalDate validUntil,
        LocalDate lapsedOn,
        Integer percent,
        Integer periods,
        Integer versionNumber,
        String unitThen) {
    public String fullName() {
        return FullName.of(familyName, givenName);
    }

    public boolean completed() {
        return completedOn != null;
    }
}
