package vn.taphuan.authoring;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.Length;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.Medium;

/** A file of a draft, at its path below the folder of the course. */
@Entity
public class DraftFile {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseDraft draft;

    @Basic(optional = false)
    private String path;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private byte[] content;

    /** Of a medium: where it lies in the content store. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    /** Counted by the database; for queries alone. */
    @Formula("octet_length(content)")
    private long bytes;

    protected DraftFile() {}

    DraftFile(CourseDraft draft, String path, byte[] content) {
        this.draft = draft;
        this.path = path;
        become(content);
    }

    final void become(byte[] content) {
        this.content = content.clone();
        this.sha256 =
                CourseFiles.isMedium(path) ? Medium.of(content).orElseThrow().sha256() : null;
    }

    String path() {
        return path;
    }

    byte[] content() {
        return content.clone();
    }
}
