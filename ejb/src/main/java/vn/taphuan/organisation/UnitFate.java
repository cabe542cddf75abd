package vn.taphuan.organisation;

import java.time.LocalDate;

/** One strand of what became of a unit, by codes, with the latest names and the days of both. */
public record UnitFate(
        Long predecessor,
        String predecessorCode,
        String predecessorName,
        LocalDate predecessorFrom,
        LocalDate predecessorTo,
        Long successor,
        String successorCode,
        String successorName,
        LocalDate successorFrom,
        LocalDate successorTo,
        SuccessionKind kind,
        LocalDate happenedOn) {}
