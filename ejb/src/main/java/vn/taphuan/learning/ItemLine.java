package vn.taphuan.learning;

import java.time.Instant;
import vn.taphuan.course.ItemKind;

/**
 * One item in a learner's table of contents.
 *
 * @param size of its file, in bytes; null without
 */
public record ItemLine(
        Long id,
        Integer modulePosition,
        String moduleTitle,
        String moduleAim,
        Integer position,
        String code,
        ItemKind kind,
        String title,
        Integer minutes,
        Long size,
        Instant completedAt,
        Instant seenAt) {
    public boolean completed() {
        return completedAt != null;
    }
}
