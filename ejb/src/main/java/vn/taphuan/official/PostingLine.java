package vn.taphuan.official;

import java.time.LocalDate;

/** One post on an official's record. */
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
