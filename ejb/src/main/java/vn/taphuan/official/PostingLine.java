package vn.taphuan.official;

import java.time.LocalDate;

/**
 * One post on an official's record.
 *
 * @param unitName what the unit was called on the last day of the post so far
 */
public record PostingLine(
        Long id,
        String unitCode,
        String unitName,
        String position,
        String gradeCode,
        Category category,
        PostingKind kind,
        LocalDate validFrom,
        LocalDate validTo,
        PostingEnd endKind) {}
