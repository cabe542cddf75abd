package vn.taphuan.packages;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.content.Stored;

/** A file of a package, kept in the content store. */
@Entity
public class PackageFile {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private LearningPackage learningPackage;

    @Basic(optional = false)
    private String path;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    private long size;

    protected PackageFile() {}

    PackageFile(LearningPackage learningPackage, String path, Stored content) {
        this.learningPackage = learningPackage;
        this.path = path;
        this.sha256 = content.sha256();
        this.size = content.size();
    }
}
