package vn.taphuan.official;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.shared.Refused;

/** One run of the import: a file that was checked and, perhaps, applied. The file itself goes once it was applied,
 * or after some days unapplied: it is full of personal data. */
@Entity
public class OfficialImport {
    @Id
    @GeneratedValue
    private Long id;

    @Basic(optional = false)
    private String fileName;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    @Column(length = Length.LONG32)
    private byte[] content;

    @Basic(optional = false)
    private Instant checkedAt;

    @Basic(optional = false)
    private String checkedBy;

    private Instant appliedAt;
    private int createdCount;
    private int changedCount;
    private int unchangedCount;
    private int refusedCount;

    protected OfficialImport() {}

    OfficialImport(String fileName, String sha256, byte[] content, Instant checkedAt, String checkedBy) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.content = content.clone();
        this.checkedAt = checkedAt;
        this.checkedBy = checkedBy;
    }

    void counted(ImportCounts counts) {
        createdCount = counts.created();
        changedCount = counts.changed();
        unchangedCount = counts.unchanged();
        refusedCount = counts.refused();
    }

    /** Once only: a second click finds it done. */
    void applied(Instant at) {
        if (appliedAt != null) throw new Refused("official.import.appliedAlready");
        appliedAt = at;
        content = null;
    }

    Long id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        if (appliedAt != null) throw new Refused("official.import.appliedAlready");
        if (content == null) throw new Refused("official.import.expired");
        return content.clone();
    }

    boolean isBy(String username) {
        return checkedBy.equals(username);
    }
}
