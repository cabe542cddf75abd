package vn.taphuan.compliance;

import java.time.LocalDate;
import vn.taphuan.official.Category;
import vn.taphuan.shared.FullName;

/**
 * One person in a completion list; what follows the category is null for who has not completed the course.
 *
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
