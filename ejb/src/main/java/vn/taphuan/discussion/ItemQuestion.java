package vn.taphuan.discussion;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Visible;

/** Câu hỏi: what a learner asks about an item. The class sees it until a trainer hides it; it is never deleted. */
@Entity
public class ItemQuestion {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Enrolment enrolment;

    @ManyToOne(optional = false, fetch = LAZY)
    private Item item;

    @Basic(optional = false)
    private String text;

    @Basic(optional = false)
    private Instant askedAt;

    private Instant hiddenAt;
    private String hiddenBy;
    private String hiddenReason;

    protected ItemQuestion() {}

    ItemQuestion(Enrolment enrolment, Item item, String text, Instant at) {
        var told = text == null ? "" : text.strip();
        if (Visible.letters(told) < SHORTEST) throw new Refused("discussion.textShort", SHORTEST);
        if (told.length() > LONGEST) throw new Refused("discussion.textLong", LONGEST);
        this.enrolment = enrolment;
        this.item = item;
        this.text = told;
        this.askedAt = at;
    }

    void hide(String reason, String by, Instant at) {
        requireShown();
        var told = reason == null ? "" : reason.strip();
        if (Visible.letters(told) == 0) throw new Refused("discussion.reasonMissing");
        if (told.length() > LONGEST_REASON) throw new Refused("discussion.reasonLong", LONGEST_REASON);
        hiddenAt = at;
        hiddenBy = by;
        hiddenReason = told;
    }

    /** Nobody answers, or hides again, what the class sees no more. */
    void requireShown() {
        if (hiddenAt != null) throw new Refused("discussion.hiddenAlready");
    }

    Long id() {
        return id;
    }

    Item item() {
        return item;
    }
}
