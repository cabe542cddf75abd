package vn.taphuan.duplicate;

import java.time.Instant;

/** A merge on the record of one of its people. */
public record MergeLine(
        Long id, Long kept, String keptNumber, Long gone, String goneNumber, Instant mergedAt, String mergedBy) {}
