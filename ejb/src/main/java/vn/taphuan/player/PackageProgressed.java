package vn.taphuan.player;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A learner began a run of a package, or reached something in it.
 *
 * @param finished everything in it that can be launched was completed or passed
 * @param passed whatever in it says whether it was mastered says so, and something does
 * @param scorePercent the mean of the scores there are, 0–100, rounded down; null when there are none
 */
public record PackageProgressed(
        Long enrolment, Long item, boolean finished, boolean passed, Integer scorePercent, Instant at) {
    static PackageProgressed of(Long enrolment, Long item, List<PlayerItem> items, Instant at) {
        return new PackageProgressed(
                enrolment, item, items.stream().allMatch(PlayerItem::finished), passed(items), mean(items), at);
    }

    private static boolean passed(List<PlayerItem> items) {
        var told = items.stream()
                .map(PlayerItem::success)
                .filter(success -> success != Success.UNKNOWN)
                .toList();
        return !told.isEmpty() && told.stream().allMatch(success -> success == Success.PASSED);
    }

    private static Integer mean(List<PlayerItem> items) {
        var mean = items.stream()
                .map(PlayerItem::score)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return mean.isPresent() ? (int) mean.getAsDouble() : null;
    }
}
