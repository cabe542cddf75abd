package vn.taphuan.courses;

import java.util.List;

/**
 * A quiz, or the final test when it is the last item of the course.
 *
 * @param attempts 0 means as many as the learner likes
 */
public record QuizSource(String id, String title, int minutes, int attempts, int passPercent, List<Draw> draw)
        implements ItemSource {

    /** How many questions one attempt has. */
    public int size() {
        return draw.stream().mapToInt(Draw::count).sum();
    }
}
