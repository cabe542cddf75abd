package vn.taphuan.course;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

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

    protected Course() {}

    Course(String uuid, String code) {
        this.uuid = uuid;
        this.code = code;
    }

    void stand(int position) {
        this.position = position;
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
