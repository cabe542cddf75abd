package vn.taphuan.assessment;

import java.time.Instant;

/**
 * What the server holds after an answer came in.
 *
 * @param seq the count of the answer now held: the one sent, or a newer one
 */
public record SavedAnswer(Instant savedAt, long seq) {}
