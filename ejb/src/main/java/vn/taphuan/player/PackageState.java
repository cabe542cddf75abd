package vn.taphuan.player;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.LONGVARCHAR;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.packages.PackageItem;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.SentCount;

/**
 * What an item of a package keeps for a learner. The data are the package's own and go on as it wants; what was once
 * completed, passed or scored stays.
 */
@Entity
public class PackageState {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Enrolment enrolment;

    @ManyToOne(optional = false, fetch = LAZY)
    private Item item;

    @ManyToOne(optional = false, fetch = LAZY)
    private PackageItem packageItem;

    /** The sender's own count of its messages. */
    private long seq;

    /** The run whose time is being counted: when it began. */
    private long session;

    /** JSON; null until the package has said anything. */
    @JdbcTypeCode(LONGVARCHAR)
    private String data;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Completeness completeness = Completeness.UNKNOWN;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Success success = Success.UNKNOWN;

    /** The best, percent 0–100. */
    private Integer score;

    /** In all runs. */
    private int seconds;

    /** In the runs before this one. */
    private int secondsBefore;

    @Basic(optional = false)
    private Instant openedAt;

    @Basic(optional = false)
    private Instant changedAt;

    private Instant completedAt;

    protected PackageState() {}

    PackageState(Enrolment enrolment, Item item, PackageItem packageItem, Instant at) {
        this.enrolment = enrolment;
        this.item = item;
        this.packageItem = packageItem;
        this.openedAt = at;
        this.changedAt = at;
    }

    /**
     * Keeps what was sent, unless something newer is held.
     *
     * @return whether that is news for others: a run has begun, or something was reached
     */
    boolean keep(Commit commit, Instant at) {
        // A run's beginning is told by us, and no later one would be counted.
        if (SentCount.isAhead(commit.session(), at)) throw new Refused("player.unreadable");
        var count = SentCount.of(commit.seq(), at);
        if (count <= seq) return false;
        var begins = commit.session() > session;
        seq = count;
        data = commit.data();
        changedAt = at;
        count(commit.session(), commit.reading().seconds());
        return reached(commit.reading(), at) || begins;
    }

    /** It says nothing itself: who opened it has seen what it is. */
    void seen(Instant at) {
        completeness = Completeness.COMPLETED;
        completedAt = at;
    }

    /** Each run tells its own time from nothing; of a run that another has overtaken, the time counts no more. */
    private void count(long session, int time) {
        if (session < this.session) return;
        if (session > this.session) secondsBefore = seconds;
        this.session = session;
        seconds = Math.max(seconds, secondsBefore + time);
    }

    private boolean reached(CmiReading read, Instant at) {
        var further = read.completeness().compareTo(completeness) > 0;
        var better = read.success().compareTo(success) > 0;
        var more = read.score() != null && (score == null || read.score() > score);
        if (further) completeness = read.completeness();
        if (better) success = read.success();
        if (more) score = read.score();
        if (completedAt == null && finished()) completedAt = at;
        return further || better || more;
    }

    boolean finished() {
        return completeness == Completeness.COMPLETED || success == Success.PASSED;
    }

    Long id() {
        return id;
    }

    Enrolment enrolment() {
        return enrolment;
    }

    Item item() {
        return item;
    }

    long seq() {
        return seq;
    }

    Completeness completeness() {
        return completeness;
    }

    Success success() {
        return success;
    }

    Integer score() {
        return score;
    }
}
