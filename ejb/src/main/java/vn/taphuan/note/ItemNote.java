package vn.taphuan.note;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
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

    /** Stands between two texts that were written apart. */
    private static final String BETWEEN = "\n———\n";

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

    /**
     * Keeps what was written, unless something newer is held. Where what is held was not known to who wrote this, both
     * stay: the later below the earlier.
     *
     * @param known counts of what the sender had seen or sent; null joins nothing
     */
    void write(String text, long seq, Collection<Long> known, Instant at) {
        var told = text.strip();
        if (told.length() > LONGEST) throw new Refused("note.textLong", LONGEST);
        if (known != null && !known.contains(textSeq)) join(told, seq, at);
        else if (seq > textSeq) put(told, seq, at);
    }

    /** The count grows over both, so that each device takes what came of it. */
    private void join(String told, long seq, Instant at) {
        var both = seq > textSeq ? both(text, told) : both(told, text);
        if (both.length() > LONGEST) {
            if (seq > textSeq) put(told, seq, at);
        } else if (seq > textSeq || !both.equals(text)) {
            put(both, Math.max(seq, textSeq) + 1, at);
        }
    }

    private static String both(String earlier, String later) {
        if (later.contains(earlier)) return later;
        return earlier.contains(later) ? earlier : earlier + BETWEEN + later;
    }

    private void put(String text, long seq, Instant at) {
        this.text = text;
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
