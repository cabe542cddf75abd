package vn.taphuan.discussion;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.offering.Offering;

public interface Questions {
    EntityManager em();

    /** What a learner sees of an item: hidden is what others asked, not the own. */
    @HQL("""
            select q.id, case when q.enrolment = :own then true else false end, q.text, q.askedAt, q.hiddenReason
            from ItemQuestion q
            where q.item = :item and q.enrolment.offering = :offering and (q.hiddenAt is null or q.enrolment = :own)
            order by q.askedAt desc, q.id desc""")
    List<QuestionLine> ofItem(Offering offering, Item item, Enrolment own, Page page);

    @HQL("""
            select count(q) from ItemQuestion q
            where q.item = :item and q.enrolment.offering = :offering and (q.hiddenAt is null or q.enrolment = :own)""")
    long countOfItem(Offering offering, Item item, Enrolment own);

    @HQL("""
            select count(q) from ItemQuestion q
            where q.enrolment = :enrolment and q.hiddenAt is null
              and not exists (select 1 from ItemAnswer a where a.question = q)""")
    long countOpen(Enrolment enrolment);

    /** Those that wait for an answer first, then the newest; null id is all of them. */
    @HQL("""
            select q.id, e.id, f.familyName, f.givenName, i.title, q.text, q.askedAt, q.hiddenAt,
                   coalesce(c.displayName, q.hiddenBy), q.hiddenReason
            from ItemQuestion q join q.item i join q.enrolment e join e.official f
              left join Account c on c.username = q.hiddenBy
            where e.offering = :offering and (:id is null or q.id = :id)
            order by case when q.hiddenAt is null and not exists (select 1 from ItemAnswer a where a.question = q)
                       then 0 else 1 end,
                     q.askedAt desc, q.id desc""")
    List<ClassQuestion> ofClass(Offering offering, Long id, Page page);

    @HQL("select count(q) from ItemQuestion q where q.enrolment.offering = :offering")
    long countOfClass(Offering offering);

    @HQL("""
            select count(q) from ItemQuestion q
            where q.enrolment.offering = :offering and q.hiddenAt is null
              and not exists (select 1 from ItemAnswer a where a.question = q)""")
    long countOpenOfClass(Offering offering);

    @HQL("select q from ItemQuestion q join fetch q.item where q.enrolment.offering = :offering and q.id = :id")
    Optional<ItemQuestion> in(Offering offering, Long id);

    @HQL("""
            select a.question.id, a.text, coalesce(c.displayName, a.answeredBy), a.answeredAt
            from ItemAnswer a left join Account c on c.username = a.answeredBy
            where a.question.id in :questions order by a.answeredAt, a.id""")
    List<AnswerLine> answers(Collection<Long> questions);

    /** In every class of a person, those of a record merged into this one too, the newest first. */
    @HQL("""
            select q.id, e.offering.code, i.code, i.title, q.text, q.askedAt, q.hiddenAt, q.hiddenReason
            from ItemQuestion q join q.item i join q.enrolment e join e.official f
            where f.id = :official or f.mergedInto.id = :official
            order by q.askedAt desc, q.id desc""")
    List<OwnQuestion> ofOfficial(Long official);

    /** Lets what a class has asked about one item stand at another. */
    @HQL("""
            update ItemQuestion q set q.item.id = :to
            where q.item.id = :from and q.enrolment in (select e from Enrolment e where e.offering = :offering)""")
    int carry(Offering offering, Long from, Long to);

    default void add(Object part) {
        em().persist(part);
    }
}
