package vn.taphuan.completion;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.taphuan.course.Course;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.official.Official;
import vn.taphuan.official.Posting;
import vn.taphuan.organisation.Unit;

/**
 * Hoàn thành: an append-only fact. It carries the unit, its name and the position of its day, so that moving the
 * person or ending the unit changes no past figure.
 */
@Entity
@Immutable
public class Completion {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Official official;

    @ManyToOne(optional = false, fetch = LAZY)
    private Course course;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseVersion courseVersion;

    /** Null for a carried one. */
    @ManyToOne(fetch = LAZY)
    private Enrolment enrolment;

    /** The completion of another record of this person that counts here too; null for most. */
    @ManyToOne(fetch = LAZY)
    private Completion carriedFrom;

    private Long mergeId;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit unit;

    @ManyToOne(optional = false, fetch = LAZY)
    private Posting posting;

    @Basic(optional = false)
    private String unitName;

    @Basic(optional = false)
    private String position;

    @Basic(optional = false)
    private LocalDate completedOn;

    /** The day from which figures know of it: a carried one changes none before the merge. */
    @Basic(optional = false)
    private LocalDate countsFrom;

    /** The last day on which it counts; null counts for life. */
    private LocalDate validUntil;

    @Basic(optional = false)
    private Instant completedAt;

    /** Result of the final test, percent 0–100. */
    private int percent;

    /** Tiết, of 45 minutes. */
    private int periods;

    protected Completion() {}

    public Completion(Enrolment enrolment, Posting posting, int percent, LocalDate on, Instant at) {
        var version = enrolment.offering().courseVersion();
        this.official = enrolment.official();
        this.course = version.course();
        this.courseVersion = version;
        this.enrolment = enrolment;
        this.unit = posting.unit();
        this.posting = posting;
        this.unitName = posting.unit().name();
        this.position = posting.position();
        this.completedOn = on;
        this.countsFrom = on;
        this.validUntil = version.validUntil(on);
        this.completedAt = at;
        this.percent = percent;
        this.periods = version.periods();
    }

    /** The same for the record that is kept, from the day of the merge. */
    Completion carriedTo(Official kept, Long merge, LocalDate day) {
        var carried = new Completion();
        carried.official = kept;
        carried.course = course;
        carried.courseVersion = courseVersion;
        carried.carriedFrom = carriedFrom == null ? this : carriedFrom;
        carried.mergeId = merge;
        carried.unit = unit;
        carried.posting = posting;
        carried.unitName = unitName;
        carried.position = position;
        carried.completedOn = completedOn;
        carried.countsFrom = day;
        carried.validUntil = validUntil;
        carried.completedAt = completedAt;
        carried.percent = percent;
        carried.periods = periods;
        return carried;
    }
}
