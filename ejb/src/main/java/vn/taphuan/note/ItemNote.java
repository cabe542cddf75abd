package vn.taphuan.note;

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

/**
 * Ghi chú, đánh dấu: what a learner keeps about an item. Text and bookmark are told apart, so that a star set on one device
 * does not undo what was written on another.
 */
@Entity
public class ItemNote {
    private static final int LONGEST = 4_000;

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Enrolment enrolment;

    @ManyToOne(optional = false, fetch = LAZY)
    private Item item;

    /** Empty where nothing is noted. */
    @Basic(optional = false)
    private String text = "";

    /** The sender's own count of what was written. */
    private long textSeq;

    private boolean bookmarked;

    /** The sender's own count of setting the bookmark and taking it away. */
    private long bookmarkSeq;

    @Basic(optional = false)
    private Instant changedAt;

    protected ItemNote() {}

    ItemNote(Enrolment enrolment, Item item, Instant at) {
        this.enrolment = enrolment;
        this.item = item;
        this.changedAt = at;
    }

    /** Keeps what was written, unless something newer is held. */
    void write(String text, long seq, Instant at) {
        var told = text.strip();
        if (told.length() > LONGEST) throw new Refused("note.textLong", LONGEST);
        if (seq <= textSeq) return;
        this.text = told;
        textSeq = seq;
        changedAt = at;
    }

    /** Sets the bookmark or takes it away, unless something newer is held. */
    void bookmark(boolean bookmarked, long seq, Instant at) {
        if (seq <= bookmarkSeq) return;
        this.bookmarked = bookmarked;
        bookmarkSeq = seq;
        changedAt = at;
    }

    HeldNote held() {
        return new HeldNote(text, textSeq, bookmarked, bookmarkSeq);
    }
}
