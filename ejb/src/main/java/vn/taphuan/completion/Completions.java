package vn.taphuan.completion;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.official.Official;

public interface Completions {
    EntityManager em();

    @HQL("select c from Completion c where c.enrolment = :enrolment")
    Optional<Completion> of(Enrolment enrolment);

    @HQL("""
            select c.course.code, v.title, v.number, coalesce(o.code, p.code), c.unitName, c.position, c.completedOn,
                   c.validUntil, c.percent, c.periods
            from Completion c join c.courseVersion v left join c.enrolment e left join e.offering o
              left join c.carriedFrom f left join f.enrolment g left join g.offering p
            where c.official.id = :official order by c.completedOn desc, c.id desc""")
    List<CompletedCourse> ofOfficial(Long official);

    /** Which of these courses these people have completed, as far as it counts on the day. */
    @HQL("""
            select distinct c.official.id, k.code from Completion c join c.course k
            where k.code in :courses and c.official.id in :officials
              and c.countsFrom <= :day and (c.validUntil is null or c.validUntil >= :day)""")
    List<DoneCourse> counting(Collection<Long> officials, Collection<String> courses, LocalDate day);

    /** Courses that are still taught and whose completions count no longer than to that day, the first to lapse first. */
    @HQL("""
            select k.code, v.title, max(c.validUntil)
            from Completion c join c.course k join CourseVersion v on v.course = k
            where c.official.account.username = :username and c.validUntil <= :day and k.retiredAt is null
              and v.number = (select max(l.number) from CourseVersion l where l.course = k)
              and not exists (
                select 1 from Completion f
                where f.official = c.official and f.course = k and (f.validUntil is null or f.validUntil > :day))
            group by k.code, v.title
            order by max(c.validUntil), k.code""")
    List<Renewal> renewals(String username, LocalDate day);

    @HQL("select c from Completion c where c.official = :official")
    List<Completion> allOf(Official official);

    @HQL("delete from Completion c where c.mergeId = :merge")
    int dropCarried(Long merge);

    /** Completions since a moment in classes that a merge carried over. */
    @HQL("""
            select count(c) from Completion c join c.enrolment e
            where e.mergeId = :merge and c.completedAt >= :since""")
    long sinceCarried(Long merge, Instant since);

    /** The people with completions that carry one of these posts. */
    @HQL("select distinct c.official.id from Completion c where c.posting.id in :postings")
    List<Long> carrying(Collection<Long> postings);

    default void add(Completion completion) {
        em().persist(completion);
    }
}
