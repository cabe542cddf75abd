package vn.taphuan.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Chuyên đề: a part of a course version, in its place. */
@Entity
public class CourseModule {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseVersion version;

    private int position;

    @Basic(optional = false)
    private String code;

    @Basic(optional = false)
    private String title;

    @Basic(optional = false)
    private String aim;

    protected CourseModule() {}

    CourseModule(CourseVersion version, int position, String code, String title, String aim) {
        this.version = version;
        this.position = position;
        this.code = code;
        this.title = title;
        this.aim = aim;
    }
}
