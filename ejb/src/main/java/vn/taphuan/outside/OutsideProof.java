package vn.taphuan.outside;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.hibernate.Length;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Sha256;

/** The certificate as a PDF or a picture. */
@Entity
public class OutsideProof {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 255;

    @Id
    private Long trainingId;

    @MapsId
    @OneToOne(optional = false, fetch = LAZY)
    private OutsideTraining training;

    @Basic(optional = false)
    private String fileName;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProofKind kind;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private byte[] content;

    /** Counted by the database; for queries alone. */
    @Formula("octet_length(content)")
    private long bytes;

    protected OutsideProof() {}

    public OutsideProof(OutsideTraining training, ProofFile file) {
        this.training = training;
        become(file);
    }

    /** Refused when it is too large or of no kind that can be shown. */
    final void become(ProofFile file) {
        if (file.content().length > MOST_BYTES) throw new Refused("outside.proofTooLarge", MOST_BYTES >> 20);
        kind = ProofKind.of(file.content()).orElseThrow(() -> new Refused("outside.proofKind"));
        var name = file.fileName() == null || file.fileName().isBlank() ? kind.ending() : file.fileName();
        fileName = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        sha256 = Sha256.of(file.content());
        content = file.content().clone();
    }

    ProofFile file() {
        return new ProofFile(fileName, kind, content.clone());
    }
}
