package vn.taphuan.offering;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.organisation.Unit;
import vn.taphuan.shared.Refused;

/** Lớp: one run of a course version. */
@Entity
public class Offering {
    private static final int LONGEST_PLACE = 200;

    /** Against a slip in the year; our own measure. */
    private static final Period LONGEST = Period.ofYears(2);

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    /** Course, year and number, such as CCHC-01-2026-03. */
    @Basic(optional = false)
    private String code;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseVersion courseVersion;

    @Basic(optional = false)
    private LocalDate startsOn;

    @Basic(optional = false)
    private LocalDate endsOn;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Mode mode;

    private String place;
    private Integer seats;
    private LocalDate selfEnrolFrom;
    private LocalDate selfEnrolTo;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit organiser;

    @Basic(optional = false)
    private Instant openedAt;

    @Basic(optional = false)
    private String openedBy;

    protected Offering() {}

    public Offering(
            String code, CourseVersion courseVersion, OfferingDetails details, Unit organiser, Instant at, String by) {
        if (details.startsOn() == null || details.endsOn() == null) throw new Refused("offering.datesMissing");
        if (details.endsOn().isBefore(details.startsOn())) throw new Refused("offering.endsBeforeStart");
        if (details.endsOn().isAfter(details.startsOn().plus(LONGEST))) throw new Refused("offering.tooLong");
        if (details.seats() != null && details.seats() < 1) throw new Refused("offering.noSeats");
        if (details.place() != null && details.place().length() > LONGEST_PLACE)
            throw new Refused("offering.placeTooLong", LONGEST_PLACE);
        if (details.mode() == null) throw new Refused("offering.modeMissing");
        if ((details.selfEnrolFrom() == null) != (details.selfEnrolTo() == null))
            throw new Refused("offering.windowHalf");
        if (details.selfEnrolFrom() != null && details.selfEnrolTo().isBefore(details.selfEnrolFrom()))
            throw new Refused("offering.windowBackwards");
        this.code = code;
        this.courseVersion = courseVersion;
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.mode = details.mode();
        this.place = details.place();
        this.seats = details.seats();
        this.selfEnrolFrom = details.selfEnrolFrom();
        this.selfEnrolTo = details.selfEnrolTo();
        this.organiser = organiser;
        this.openedAt = at;
        this.openedBy = by;
    }

    /** Nobody joins a class that is over. */
    public void requireNotEnded(LocalDate day) {
        if (day.isAfter(endsOn)) throw new Refused("offering.ended", code);
    }

    /** Learning and tests are open from the first day to the last. */
    public boolean isRunning(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public void requireRunning(LocalDate day) {
        requireNotEnded(day);
        if (day.isBefore(startsOn)) throw new Refused("offering.notStarted", code);
    }

    /** A class goes on with a newer version of its course, never with an older one, and not when it is over. */
    public void moveForward(CourseVersion newer, LocalDate day) {
        requireNotEnded(day);
        if (newer.number() <= courseVersion.number()) throw new Refused("offering.newestAlready", code);
        courseVersion = newer;
    }

    public void requireSelfEnrolment(LocalDate day) {
        if (selfEnrolFrom == null) throw new Refused("offering.noSelfEnrolment", code);
        if (day.isBefore(selfEnrolFrom) || day.isAfter(selfEnrolTo)) throw new Refused("offering.windowClosed", code);
    }

    /** Refuses when fewer than this many seats are left. */
    public void requireSeats(long taken, long wanted) {
        if (seats != null && taken + wanted > seats)
            throw new Refused("offering.full", code, Math.max(0, seats - taken));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public CourseVersion courseVersion() {
        return courseVersion;
    }
}
