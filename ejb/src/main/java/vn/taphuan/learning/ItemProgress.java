package vn.taphuan.learning;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
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

    /** Time spent, as the browser counted it; of what plays, how many different seconds were watched. */
    private int seconds;

    /** Of what plays: where the learner stopped, in seconds from its beginning. */
    private int stoppedAt;

    private String watched;

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

    /**
     * Takes a report of what was watched. The parts add up whenever they come; the place is that of the latest report.
     *
     * @param length how long it plays, in seconds
     */
    void played(int stoppedAt, List<Watched.Part> parts, int length, long seq, Instant at) {
        var all = Watched.of(watched).with(parts, length);
        this.watched = all.text();
        this.seconds = all.seconds();
        this.seenAt = at;
        if (seq <= this.seq) return;
        this.stoppedAt = Math.max(0, Math.min(length, stoppedAt));
        this.position = length == 0 ? 0 : this.stoppedAt * 100 / length;
        this.seq = seq;
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

    int stoppedAt() {
        return stoppedAt;
    }

    Watched watched() {
        return Watched.of(watched);
    }

    Enrolment enrolment() {
        return enrolment;
    }

    Item item() {
        return item;
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
