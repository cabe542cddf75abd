package vn.taphuan.learning;

import java.time.Instant;

/**
 * How far the caller came in one item of a class, to take away.
 *
 * @param position how far down the page, percent 0–100
 * @param seconds spent on it
 */
public record OwnProgress(
        String offering,
        String item,
        String title,
        Instant openedAt,
        Instant seenAt,
        Instant completedAt,
        Integer position,
        Integer seconds) {}
