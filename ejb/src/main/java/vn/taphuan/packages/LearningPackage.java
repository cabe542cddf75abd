package vn.taphuan.packages;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A package that was taken in; it never changes, and the same file is the same package. */
@Entity
public class LearningPackage {
    @Id
    @GeneratedValue
    private Long id;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private PackageKind kind;

    /** Of the standard; of an H5P package, of its main library. */
    @Basic(optional = false)
    private String version;

    @Basic(optional = false)
    private String title;

    /** Of the file that was sent. */
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    private long size;

    @Basic(optional = false)
    private Instant takenAt;

    @Basic(optional = false)
    private String takenBy;

    protected LearningPackage() {}

    Long id() {
        return id;
    }

    public PackageKind kind() {
        return kind;
    }

    public String version() {
        return version;
    }

    public String title() {
        return title;
    }
}
