package vn.taphuan.assessment;

import java.time.Instant;
import java.util.List;
import vn.taphuan.courses.Kind;

/**
 * An open attempt as the learner works on it; it says nothing of what is right.
 *
 * @param now the server's clock, for a countdown that does not trust the phone's
 */
public record AttemptPaper(
        Long id,
        String offering,
        String item,
        String title,
        int number,
        Instant now,
        Instant deadline,
        List<PaperQuestion> questions) {

    /**
     * @param position from 1
     * @param seq count of the last answer kept; the next one is larger
     */
    public record PaperQuestion(int position, Kind kind, String text, List<PaperChoice> choices, long seq) {
        public boolean answered() {
            return choices.stream().anyMatch(PaperChoice::chosen);
        }
    }

    /** @param value what to send back when it is chosen */
    public record PaperChoice(int value, String text, boolean chosen) {}

    public long answered() {
        return questions.stream().filter(PaperQuestion::answered).count();
    }
}
