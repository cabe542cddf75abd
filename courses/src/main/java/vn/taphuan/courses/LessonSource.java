package vn.taphuan.courses;

import java.util.List;

/**
 * One page to read.
 *
 * @param html cleaned; picture addresses begin with {@link SafeHtml#IMAGES}
 * @param words of the body, counted as the reader counts them
 */
public record LessonSource(String id, String title, int minutes, String aim, List<Basis> basis, String html, int words)
        implements ItemSource {}
