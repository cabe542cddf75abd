package vn.taphuan.duplicate;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.taphuan.official.Official;

/** Namesakes whom somebody knows to be two people: they are not asked about again. */
@Entity
@Table(name = "official_distinct")
public class DistinctOfficials {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "official_distinct_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Official one;

    @ManyToOne(optional = false, fetch = LAZY)
    private Official other;

    @Basic(optional = false)
    private Instant decidedAt;

    @Basic(optional = false)
    private String decidedBy;

    protected DistinctOfficials() {}

    DistinctOfficials(Official first, Official second, Instant at, String by) {
        one = first.id() < second.id() ? first : second;
        other = first.id() < second.id() ? second : first;
        decidedAt = at;
        decidedBy = by;
    }
}
