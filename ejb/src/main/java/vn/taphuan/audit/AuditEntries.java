package vn.taphuan.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface AuditEntries {
    EntityManager em();

    @HQL("""
            select e.id, e.happenedAt, e.actor, e.action, e.subject, e.detail, e.address from AuditEntry e
            where e.happenedAt >= :from and e.happenedAt < :to
              and (:actor is null or e.actor = :actor)
              and (:action is null or e.action = :action)
              and (e.subject like :like escape '!' or e.detail like :like escape '!')
            order by e.happenedAt desc, e.id desc""")
    List<AuditLine> lines(Instant from, Instant to, String actor, String action, String like, Page page);

    @HQL("""
            select count(e) from AuditEntry e
            where e.happenedAt >= :from and e.happenedAt < :to
              and (:actor is null or e.actor = :actor)
              and (:action is null or e.action = :action)
              and (e.subject like :like escape '!' or e.detail like :like escape '!')""")
    long count(Instant from, Instant to, String actor, String action, String like);

    /** Who did these acts to a subject, with the unit of the day they work in, the newest first. */
    @HQL("""
            select e.happenedAt, coalesce(a.displayName, e.actor), a.birthYear, u.name, e.action
            from AuditEntry e left join Account a on a.username = e.actor
              left join Official o on o.account = a
              left join Posting p on p.official = o and p.kind = MAIN
                and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
              left join p.unit u
            where e.subject = :subject and e.action in :actions
            order by e.happenedAt desc, e.id desc""")
    List<Look> looks(String subject, Collection<String> actions, LocalDate day, Page page);

    @HQL("select count(e) from AuditEntry e where e.subject = :subject and e.action in :actions")
    long countOf(String subject, Collection<String> actions);

    /** These acts to a subject, the newest first. */
    @HQL("""
            select e.id, e.happenedAt, e.actor, e.action, e.subject, e.detail, e.address from AuditEntry e
            where e.subject = :subject and e.action in :actions order by e.happenedAt desc, e.id desc""")
    List<AuditLine> of(String subject, Collection<String> actions, Page page);

    @HQL("select distinct e.action from AuditEntry e order by e.action")
    List<String> actions();
}
