package vn.taphuan.discussion;

import java.time.Instant;
import java.util.List;
import vn.taphuan.shared.FullName;

/**
 * A question as who teaches the class sees it.
 *
 * @param enrolment of who asked
 * @param hiddenAt null, as by whom and why, while the class sees it
 */
public record ClassQuestion(
        Long id,
        Long enrolment,
        String familyName,
        String givenName,
        String itemTitle,
        String text,
        Instant askedAt,
        Instant hiddenAt,
        String hiddenBy,
        String hiddenReason,
        List<AnswerLine> answers) {
    public ClassQuestion(
            Long id,
            Long enrolment,
            String familyName,
            String givenName,
            String itemTitle,
            String text,
            Instant askedAt,
            Instant hiddenAt,
            String hiddenBy,
            String hiddenReason) {
        this(
                id,
                enrolment,
                familyName,
                givenName,
                itemTitle,
                text,
                askedAt,
                hiddenAt,
                hiddenBy,
                hiddenReason,
                List.of());
    }

    ClassQuestion answered(List<AnswerLine> by) {
        return new ClassQuestion(
                id, enrolment, familyName, givenName, itemTitle, text, askedAt, hiddenAt, hiddenBy, hiddenReason, by);
    }

    public String fullName() {
        return FullName.of(familyName, givenName);
    }

    public boolean hidden() {
        return hiddenAt != null;
    }

    /** Whether somebody waits for an answer. */
    public boolean open() {
        return !hidden() && answers.isEmpty();
    }
}
