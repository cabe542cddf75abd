package vn.taphuan.course;

/** One line of a course's table of contents, with the module it stands in. */
public record OutlineItem(
        Long id,
        Integer modulePosition,
        String moduleCode,
        String moduleTitle,
        String moduleAim,
        Integer position,
        String code,
        ItemKind kind,
        String title,
        Integer minutes) {}
