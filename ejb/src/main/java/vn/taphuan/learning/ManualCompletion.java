package vn.taphuan.learning;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/** Who let an item count as done, and why; it is never changed. */
@Entity
public class ManualCompletion {
    @Id
    @GeneratedValue
    private Long id;

    @OneToOne(optional = false, fetch = LAZY)
    private ItemProgress progress;

    @Basic(optional = false)
    private String reason;

    @Basic(optional = false)
    private String enteredBy;

    @Basic(optional = false)
    private Instant enteredAt;

    protected ManualCompletion() {}

    ManualCompletion(ItemProgress progress, String reason, String by, Instant at) {
        this.progress = progress;
        this.reason = reason;
        this.enteredBy = by;
        this.enteredAt = at;
    }
}
