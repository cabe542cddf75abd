package vn.taphuan.player;

import java.time.Instant;

/**
 * What the server holds after a package sent something.
 *
 * @param seq the count of what is now held: what was sent, or something newer
 * @param finished whether this item was ever completed or passed
 * @param score the best, percent 0–100; null when there is none
 * @param pass a fresh one for whoever came with one; else null
 */
public record SavedState(Instant savedAt, long seq, boolean finished, Integer score, String pass) {}
