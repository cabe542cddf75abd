package vn.taphuan.assessment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.shared.Refused;

/** Bài làm: one try at a quiz. It keeps the questions it was given; the server's clock ends it. */
@Entity
public class Attempt {
    /** What the line may hold back: an answer given in time and sent a little later still counts. */
    static final Duration GRACE = Duration.ofSeconds(15);

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = LAZY)
    private Enrolment enrolment;

    @ManyToOne(optional = false, fetch = LAZY)
    private Item item;

    private int number;

    /** 1 while open, null afterwards: the database's key allows one open attempt a quiz and learner. */
    private Integer openMark;

    @Basic(optional = false)
    private Instant startedAt;

    @Basic(optional = false)
    private Instant deadlineAt;

    private Instant submittedAt;
    private Integer rightAnswers;
    private int questions;

    /** Percent of right answers, 0–100, rounded down: nobody passes by rounding. */
    private Integer percent;

    private Boolean passed;

    protected Attempt() {}

    Attempt(Enrolment enrolment, Item item, int number, int questions, Instant at) {
        if (item.maxAttempts() > 0 && number > item.maxAttempts())
            throw new Refused("assessment.noAttemptsLeft", item.maxAttempts());
        this.enrolment = enrolment;
        this.item = item;
        this.number = number;
        this.questions = questions;
        this.openMark = 1;
        this.startedAt = at;
        this.deadlineAt = at.plus(item.timeLimit());
    }

    boolean open() {
        return openMark != null;
    }

    boolean overdue(Instant at) {
        return at.isAfter(deadlineAt.plus(GRACE));
    }

    /** Ends the attempt with so many right answers; one handed in late counts as handed in at the deadline. */
    void submit(int rightAnswers, Instant at) {
        if (!open()) throw new Refused("assessment.alreadySubmitted");
        this.openMark = null;
        this.submittedAt = at.isAfter(deadlineAt) ? deadlineAt : at;
        this.rightAnswers = rightAnswers;
        this.percent = rightAnswers * 100 / questions;
        this.passed = percent >= item.passPercent();
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

    int number() {
        return number;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Integer percent() {
        return percent;
    }

    boolean passed() {
        return Boolean.TRUE.equals(passed);
    }
}
