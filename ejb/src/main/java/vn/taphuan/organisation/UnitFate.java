package vn.taphuan.organisation;

import java.time.LocalDate;

/** One strand of what became of a unit, by codes and the names of its day. */
public record UnitFate(
        Long predecessor,
        String predecessorCode,
        String predecessorName,
        Long successor,
        String successorCode,
        String successorName,
        SuccessionKind kind,
        LocalDate happenedOn) {}
