package vn.taphuan.discussion;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Visible;

/** Câu trả lời: it is never changed; whoever said something wrong answers once more. */
@Entity
public class ItemAnswer {
    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private ItemQuestion question;

    @Basic(optional = false)
    private String text;

    @Basic(optional = false)
    private String answeredBy;

    @Basic(optional = false)
    private Instant answeredAt;

    protected ItemAnswer() {}

    ItemAnswer(ItemQuestion question, String text, String by, Instant at) {
        question.requireShown();
        var told = text == null ? "" : text.strip();
        if (Visible.letters(told) == 0) throw new Refused("discussion.answerMissing");
        if (told.length() > LONGEST) throw new Refused("discussion.textLong", LONGEST);
        this.question = question;
        this.text = told;
        this.answeredBy = by;
        this.answeredAt = at;
    }
}
