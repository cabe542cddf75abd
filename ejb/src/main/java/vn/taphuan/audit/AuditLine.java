package vn.taphuan.audit;

import java.time.Instant;

/** One line of the audit log. */
public record AuditLine(
        Long id, Instant happenedAt, String actor, String action, String subject, String detail, String address) {}
