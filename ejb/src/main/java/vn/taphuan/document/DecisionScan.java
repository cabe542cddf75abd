package vn.taphuan.document;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The decision as it was scanned, a PDF. */
@Entity
public class DecisionScan {
    @Id
    private Long decisionId;

    @MapsId
    @OneToOne(optional = false, fetch = LAZY)
    private Decision decision;

    @Basic(optional = false)
    private String fileName;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private byte[] content;

    protected DecisionScan() {}

    DecisionScan(Decision decision, String fileName, String sha256, byte[] content) {
        this.decision = decision;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }
}
