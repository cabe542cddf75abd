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
    }

    String path() {
        return path;
    }

    byte[] content() {
        return content.clone();
    }
}
