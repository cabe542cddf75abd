package vn.taphuan.course;

/**
 * A course in its newest version, as a list offers it.
 *
 * @param retired whether no class of it is opened any more
 */
public record CourseLine(
        String code,
        Integer number,
        String title,
        String summary,
        String audience,
        Integer periods,
        Integer passPercent,
        Boolean retired) {}
