package vn.taphuan.courses;

import java.util.List;

/**
 * One page to read.
 *
 * @param finish what completes it
 * @param html cleaned; picture addresses begin with {@link SafeHtml#IMAGES}
 * @param words of the body, counted as the reader counts them
 */
public record LessonSource(
        String id, String title, int minutes, String aim, List<Basis> basis, FinishRule finish, String html, int words)
        implements ItemSource {
    /** What may complete a page, the usual first. */
    public static final List<Finish> FINISHES = List.of(Finish.CONFIRMED, Finish.SEEN, Finish.SECONDS);
}
