package vn.taphuan.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.Medium;

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

    /** Of a medium: where it lies in the content store. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    protected CourseFile() {}

    CourseFile(CourseVersion version, String path, byte[] content) {
        this.version = version;
        this.path = path;
        this.content = content.clone();
        this.sha256 =
                CourseFiles.isMedium(path) ? Medium.of(content).orElseThrow().sha256() : null;
    }

    public String path() {
        return path;
    }

    public byte[] content() {
        return content.clone();
    }
}
