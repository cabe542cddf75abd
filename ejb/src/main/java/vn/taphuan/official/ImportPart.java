package vn.taphuan.official;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.Length;

/** A part of the file of a run, until its rows are read. */
@Entity
@Table(name = "official_import_part")
public class ImportPart {
    /** Small enough for the packets of any database. */
    static final int BYTES = 1 << 20;

    @Id
    @GeneratedValue
    @SequenceGenerator(name = "official_import_part_seq", allocationSize = 50)
    private Long id;

    private Long runId;
    private int position;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private byte[] content;

    protected ImportPart() {}

    ImportPart(Long runId, int position, byte[] content) {
        this.runId = runId;
        this.position = position;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
