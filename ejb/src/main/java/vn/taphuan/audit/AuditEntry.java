package vn.taphuan.audit;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who did what to whom, when, from where. Written once. */
@Entity
@Immutable
public class AuditEntry {
    @Id
    @GeneratedValue
    private Long id;

    @Basic(optional = false)
    private Instant happenedAt;

    @Basic(optional = false)
    private String actor;

    @Basic(optional = false)
    private String action;

    @Basic(optional = false)
    private String subject;

    private String detail;

    @Basic(optional = false)
    private String address;

    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, String actor, String action, String subject, String detail, String address) {
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
        this.address = address;
    }
}
