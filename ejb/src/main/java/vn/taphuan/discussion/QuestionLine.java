package vn.taphuan.discussion;

import java.time.Instant;
import java.util.List;

/**
 * A question as the class sees it, which does not tell who asked.
 *
 * @param own whether the reader asked it
 * @param hiddenReason why the class sees it no more; null while it does, and to all but who asked
 */
public record QuestionLine(
        Long id, Boolean own, String text, Instant askedAt, String hiddenReason, List<AnswerLine> answers) {
    public QuestionLine(Long id, Boolean own, String text, Instant askedAt, String hiddenReason) {
        this(id, own, text, askedAt, hiddenReason, List.of());
    }

    QuestionLine answered(List<AnswerLine> by) {
        return new QuestionLine(id, own, text, askedAt, hiddenReason, by);
    }
}
