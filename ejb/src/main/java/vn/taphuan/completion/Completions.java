package vn.taphuan.completion;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import vn.taphuan.enrolment.Enrolment;

public interface Completions {
    EntityManager em();

    @HQL("select c from Completion c where c.enrolment = :enrolment")
    Optional<Completion> of(Enrolment enrolment);

    @HQL("""
            select c.course.code, v.title, v.number, e.offering.code, c.unitName, c.position, c.completedOn,
                   c.percent, c.periods
            from Completion c join c.courseVersion v join c.enrolment e
            where c.official.id = :official order by c.completedOn desc, c.id desc""")
    List<CompletedCourse> ofOfficial(Long official);

    /** The people with completions that carry one of these posts. */
    @HQL("select distinct c.official.id from Completion c where c.posting.id in :postings")
    List<Long> carrying(Collection<Long> postings);

    default void add(Completion completion) {
        em().persist(completion);
    }
}
