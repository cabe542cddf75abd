package vn.taphuan.note;

import java.time.Instant;
import vn.taphuan.course.ItemKind;

/**
 * A note or a bookmark among those of a class.
 *
 * @param inCourse false of an item that the version the class learns has no more
 * @param text empty where the item is only bookmarked
 */
public record NoteLine(
        Boolean inCourse,
        Integer modulePosition,
        String moduleTitle,
        Integer position,
        String code,
        ItemKind kind,
        String title,
        String text,
        Boolean bookmarked,
        Instant changedAt) {
    public boolean noted() {
        return !text.isEmpty();
    }
}
