package vn.taphuan.player;

import java.time.Instant;

/**
 * What an item of a package keeps of the caller, to take away.
 *
 * @param item of the class
 * @param title of the item of the package
 * @param score the best, percent 0–100; null when there is none
 * @param seconds spent on it
 * @param data the package's own, as JSON; null when it keeps nothing
 */
public record OwnPackage(
        String offering,
        String item,
        String title,
        Instant openedAt,
        Instant changedAt,
        Instant completedAt,
        Completeness completeness,
        Success success,
        Integer score,
        Integer seconds,
        String data) {}
