package vn.taphuan.player;

import java.time.Instant;
import vn.taphuan.packages.PackageKind;

/**
 * What a package is told when it begins.
 *
 * @param title of the item
 * @param state of whom; null when it is only looked at
 * @param commitPass lets it save for a while; null when nothing is saved
 * @param learner a number that tells nobody who it is
 * @param data what it kept, as JSON; null when nothing
 * @param seq of what it kept
 * @param seconds spent in it so far
 * @param now by our clock
 * @param told what the package's manifest sets in its data, as JSON by names without {@code cmi.}; null when nothing
 * @param start where it begins, below the top of the package, with query and fragment
 */
public record Run(
        String title,
        PackageKind kind,
        String version,
        Long state,
        String commitPass,
        Long learner,
        String learnerName,
        String data,
        long seq,
        int seconds,
        Instant now,
        String told,
        String start) {
    public boolean saves() {
        return commitPass != null;
    }
}
