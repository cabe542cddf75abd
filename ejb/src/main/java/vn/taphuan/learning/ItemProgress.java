package vn.taphuan.learning;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;

/** How far a learner is in one item. */
@Entity
public class ItemProgress {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Enrolment enrolment;

    @ManyToOne(optional = false, fetch = LAZY)
    private Item item;

    /** How far down the page, percent 0–100. */
    private int position;

    /** Time spent, as the browser counted it. */
    private int seconds;

    /** The sender's own count of its messages. */
    private long seq;

    @Basic(optional = false)
    private Instant openedAt;

    @Basic(optional = false)
    private Instant seenAt;

    private Instant completedAt;

    protected ItemProgress() {}

    ItemProgress(Enrolment enrolment, Item item, Instant at) {
        this.enrolment = enrolment;
        this.item = item;
        this.openedAt = at;
        this.seenAt = at;
    }

    /** An item that was read through at that moment. */
    public static ItemProgress read(Enrolment enrolment, Item item, Instant at) {
        var progress = new ItemProgress(enrolment, item, at);
        progress.position = 100;
        progress.complete(at);
        return progress;
    }

    /** Takes a report of the reader's place; one that is older than what is known changes nothing. */
    void reached(int position, int seconds, long seq, Instant at) {
        if (seq <= this.seq) return;
        this.position = Math.max(0, Math.min(100, position));
        this.seconds = Math.max(this.seconds, seconds);
        this.seq = seq;
        this.seenAt = at;
    }

    void seen(Instant at) {
        seenAt = at;
    }

    /** The first time counts; doing it again moves nothing. */
    void complete(Instant at) {
        if (completedAt == null) completedAt = at;
    }

    boolean completed() {
        return completedAt != null;
    }

    int position() {
        return position;
    }

    int seconds() {
        return seconds;
    }

    long seq() {
        return seq;
    }
}
