package vn.taphuan.discussion;

import java.time.Instant;
import java.util.List;

/**
 * A question of the caller, to take away.
 *
 * @param hiddenReason why a trainer hid it, null as when unless one did
 */
public record OwnQuestion(
        Long id,
        String offering,
        String item,
        String title,
        String text,
        Instant askedAt,
        Instant hiddenAt,
        String hiddenReason,
        List<AnswerLine> answers) {
    public OwnQuestion(
            Long id,
            String offering,
            String item,
            String title,
            String text,
            Instant askedAt,
            Instant hiddenAt,
            String hiddenReason) {
        this(id, offering, item, title, text, askedAt, hiddenAt, hiddenReason, List.of());
    }

    OwnQuestion answered(List<AnswerLine> by) {
        return new OwnQuestion(id, offering, item, title, text, askedAt, hiddenAt, hiddenReason, by);
    }
}
