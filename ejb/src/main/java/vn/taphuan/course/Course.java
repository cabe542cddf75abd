package vn.taphuan.course;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** Khóa học: what is taught, whatever its version. */
@Entity
public class Course {
    @Id
    @GeneratedValue
    private Long id;

    @Basic(optional = false)
    private String uuid;

    @Basic(optional = false)
    private String code;

    /** Place in the curriculum, from 1. */
    private int position;

    private Instant retiredAt;
    private String retiredBy;

    protected Course() {}

    Course(String uuid, String code) {
        this.uuid = uuid;
        this.code = code;
    }

    void stand(int position) {
        this.position = position;
    }

    /** No class of it is opened any more. */
    void retire(String by, Instant at) {
        retiredBy = by;
        retiredAt = at;
    }

    void teachAgain() {
        retiredBy = null;
        retiredAt = null;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public Long id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    public String code() {
        return code;
    }
}
