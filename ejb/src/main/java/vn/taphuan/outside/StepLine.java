package vn.taphuan.outside;

import java.time.Instant;

/**
 * A step in the history of a declared training.
 *
 * @param reason null where none was asked for
 * @param by name of who did it
 */
public record StepLine(StepKind kind, String reason, Instant at, String by) {}
