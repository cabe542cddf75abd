package vn.taphuan.duplicate;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Length;
import vn.taphuan.official.Official;
import vn.taphuan.shared.Refused;

/** Two records of one person that became one, and what it takes to part them again. */
@Entity
public class OfficialMerge {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Official kept;

    @ManyToOne(optional = false, fetch = LAZY)
    private Official gone;

    @Basic(optional = false)
    private LocalDate mergedOn;

    @Basic(optional = false)
    private Instant mergedAt;

    @Basic(optional = false)
    private String mergedBy;

    /** A {@link MergePast} as JSON. */
    @Basic(optional = false)
    @Column(length = Length.LONG)
    private String past;

    private Instant undoneAt;
    private String undoneBy;

    protected OfficialMerge() {}

    OfficialMerge(Official kept, Official gone, LocalDate on, Instant at, String by, String past) {
        this.kept = kept;
        this.gone = gone;
        this.mergedOn = on;
        this.mergedAt = at;
        this.mergedBy = by;
        this.past = past;
    }

    void undo(Instant at, String by) {
        if (undoneAt != null) throw new Refused("duplicate.undoneAlready");
        undoneAt = at;
        undoneBy = by;
    }

    Long id() {
        return id;
    }

    Official kept() {
        return kept;
    }

    Official gone() {
        return gone;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    String past() {
        return past;
    }
}
