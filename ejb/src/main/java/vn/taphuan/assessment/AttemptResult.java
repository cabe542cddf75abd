package vn.taphuan.assessment;

import java.time.Instant;
import java.util.List;
import vn.taphuan.courses.Kind;

/** A submitted attempt with what there is to learn from it. */
public record AttemptResult(
        Long id,
        String offering,
        String item,
        String title,
        int number,
        Instant submittedAt,
        int rightAnswers,
        int questions,
        int percent,
        int passPercent,
        boolean passed,
        List<MarkedQuestion> marked) {

    public record MarkedQuestion(
            int position,
            Kind kind,
            String text,
            List<MarkedChoice> choices,
            boolean answered,
            boolean correct,
            String explanation,
            String basis) {}

    public record MarkedChoice(String text, boolean chosen, boolean correct) {}
}
