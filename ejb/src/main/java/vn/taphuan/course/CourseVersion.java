package vn.taphuan.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.PeriodsBy;

/** One fixed state of a course. Classes and attempts keep the version they began with. */
@Entity
public class CourseVersion {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Course course;

    /** 1, 2, 3 … within the course. */
    private int number;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String contentHash;

    @Basic(optional = false)
    private String title;

    @Basic(optional = false)
    private String summary;

    @Basic(optional = false)
    private String audience;

    /** One outcome a line. */
    @Basic(optional = false)
    private String outcomes;

    /** One source a line: text, validity. */
    @Basic(optional = false)
    private String basis;

    /** Codes of the courses to be completed first, one a line; null only until {@link CurriculumImport} has read it. */
    private String prerequisites;

    /** Tiết, of 45 minutes. */
    private int periods;

    /** Of each kind, as far as it was said. */
    private Integer theoryPeriods;

    private Integer practicePeriods;
    private Integer onlinePeriods;

    /** Percent of right answers the final test asks for, 0–100. */
    private int passPercent;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private CourseFinish.When finish;

    /** How many items are to be completed, where some suffice; else 0. */
    private int finishItems;

    /** For how many months a completion counts; null for life. */
    private Integer validMonths;

    @Basic(optional = false)
    private Instant publishedAt;

    protected CourseVersion() {}

    CourseVersion(Course course, int number, String contentHash, CourseDetails details, Instant publishedAt) {
        this.course = course;
        this.number = number;
        this.contentHash = contentHash;
        this.title = details.title();
        this.summary = details.summary();
        this.audience = details.audience();
        this.outcomes = details.outcomes();
        this.basis = details.basis();
        this.periods = details.periods();
        tellPrerequisites(details.prerequisites());
        this.passPercent = details.passPercent();
        this.finish = details.finish().when();
        this.finishItems = details.finish().items();
        this.validMonths = details.validMonths() == 0 ? null : details.validMonths();
        this.publishedAt = publishedAt;
        if (details.periodsBy().told()) tell(details.periodsBy());
    }

    private void tell(PeriodsBy told) {
        theoryPeriods = told.theory();
        practicePeriods = told.practice();
        onlinePeriods = told.online();
    }

    void tellPrerequisites(List<String> codes) {
        prerequisites = String.join("\n", codes);
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Codes of the courses to be completed first. */
    public List<String> prerequisites() {
        return prerequisites == null ? List.of() : prerequisites.lines().toList();
    }

    /** What completes it. */
    public CourseFinish finish() {
        return new CourseFinish(finish, finishItems);
    }

    public int periods() {
        return periods;
    }

    public PeriodsBy periodsBy() {
        return theoryPeriods == null ? PeriodsBy.UNTOLD : new PeriodsBy(theoryPeriods, practicePeriods, onlinePeriods);
    }

    /** The last day on which a completion of that day counts; null for life. */
    public LocalDate validUntil(LocalDate completedOn) {
        return validMonths == null ? null : completedOn.plusMonths(validMonths);
    }
}
