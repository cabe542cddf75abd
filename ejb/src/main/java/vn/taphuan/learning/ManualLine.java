package vn.taphuan.learning;

import java.time.Instant;

/**
 * An item that a trainer let count as done.
 *
 * @param by display name
 */
public record ManualLine(String code, String title, String reason, String by, Instant at) {}
