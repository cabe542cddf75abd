package vn.taphuan.authoring;

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
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.course.CourseVersion;

/** A course, or the next version of one, while it is written and reviewed. Its text is in its files. */
@Entity
public class CourseDraft {
    @Id
    @GeneratedValue
    private Long id;

    /** Counts what was saved: who saves over something newer is told. */
    @Version
    private int version;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 36)
    private String courseUuid;

    @Basic(optional = false)
    private String code;

    @Basic(optional = false)
    private String title;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private DraftState state;

    /** The version it began as a copy of; null for a new course. */
    @ManyToOne(fetch = LAZY)
    private CourseVersion basedOn;

    @ManyToOne(fetch = LAZY)
    private CourseVersion publishedAs;

    @Basic(optional = false)
    private Instant createdAt;

    @Basic(optional = false)
    private String createdBy;

    @Basic(optional = false)
    private Instant changedAt;

    @Basic(optional = false)
    private String changedBy;

    /** User name of who is to read it; null until it is submitted. */
    private String reviewer;

    protected CourseDraft() {}

    CourseDraft(String courseUuid, String code, String title, CourseVersion basedOn, String by, Instant at) {
        this.courseUuid = courseUuid;
        this.code = code;
        this.title = title;
        this.state = DraftState.WRITING;
        this.basedOn = basedOn;
        this.createdBy = by;
        this.createdAt = at;
        changed(title, by, at);
    }

    void changed(String title, String by, Instant at) {
        this.title = title;
        this.changedBy = by;
        this.changedAt = at;
    }

    void submit(String reviewer) {
        state = DraftState.IN_REVIEW;
        this.reviewer = reviewer;
    }

    void write() {
        state = DraftState.WRITING;
    }

    void drop() {
        state = DraftState.DROPPED;
    }

    void publish(CourseVersion as) {
        state = DraftState.PUBLISHED;
        publishedAs = as;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String courseUuid() {
        return courseUuid;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    DraftState state() {
        return state;
    }

    CourseVersion basedOn() {
        return basedOn;
    }

    String createdBy() {
        return createdBy;
    }

    String changedBy() {
        return changedBy;
    }

    String reviewer() {
        return reviewer;
    }
}
