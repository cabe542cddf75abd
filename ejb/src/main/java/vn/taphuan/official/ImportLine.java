package vn.taphuan.official;

import java.time.Instant;

/** A run of the import on the list of runs. */
public record ImportLine(
        Long id,
        String fileName,
        ImportState state,
        Instant checkedAt,
        String checkedBy,
        Instant appliedAt,
        Integer created,
        Integer changed,
        Integer refused) {}
