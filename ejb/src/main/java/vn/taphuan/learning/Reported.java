package vn.taphuan.learning;

/**
 * What is held after a report.
 *
 * @param seq the count now held: the one sent, or a newer one
 * @param completed whether the item is
 */
public record Reported(long seq, boolean completed) {}
