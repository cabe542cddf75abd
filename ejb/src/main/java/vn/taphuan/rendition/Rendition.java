package vn.taphuan.rendition;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.content.Stored;

/** A smaller one of an original, in the content store. */
@Entity
public class Rendition {
    @Id
    @GeneratedValue
    private Long id;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String originalSha256;

    private int width;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    private long size;

    protected Rendition() {}

    Rendition(Original original, int width, Stored stored) {
        this.originalSha256 = original.sha256();
        this.width = width;
        this.sha256 = stored.sha256();
        this.size = stored.size();
    }
}
