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
import vn.taphuan.shared.Sha256;

/** A picture the pages of a course version show. */
@Entity
public class CourseImage {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseVersion version;

    @Basic(optional = false)
    private String name;

    @Basic(optional = false)
    private String mediaType;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private byte[] content;

    /** By it the smaller ones are found, which versions that show the same picture share. */
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    protected CourseImage() {}

    CourseImage(CourseVersion version, String name, String mediaType, byte[] content) {
        this.version = version;
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.sha256 = Sha256.of(content);
    }

    String sha256() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content.clone();
    }
}
