package vn.taphuan.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.Length;

/** A file that a course version was read from. */
@Entity
public class CourseFile {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseVersion version;

    @Basic(optional = false)
    private String path;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private byte[] content;

    protected CourseFile() {}

    CourseFile(CourseVersion version, String path, byte[] content) {
        this.version = version;
        this.path = path;
        this.content = content.clone();
    }

    public String path() {
        return path;
    }

    public byte[] content() {
        return content.clone();
    }
}
