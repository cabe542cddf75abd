package vn.taphuan.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.offering.Offering;

public interface Attempts {
    EntityManager em();

    @HQL("""
            select a.id, a.number, a.startedAt, a.submittedAt, a.rightAnswers, a.questions, a.percent, a.passed
            from Attempt a where a.enrolment = :enrolment and a.item = :item order by a.number""")
    List<AttemptLine> lines(Enrolment enrolment, Item item);

    /** All tries of a person, those of a record merged into this one too, the newest first. */
    @HQL("""
            select a.id, e.offering.code, i.code, i.title, a.number, a.startedAt, a.submittedAt, a.rightAnswers,
                   a.questions, a.percent, a.passed
            from Attempt a join a.item i join a.enrolment e join e.official f
            where f.id = :official or f.mergedInto.id = :official
            order by a.startedAt desc, a.id desc""")
    List<OwnAttempt> ofOfficial(Long official);

    @HQL("select a from Attempt a where a.enrolment = :enrolment and a.item = :item and a.openMark = 1")
    Optional<Attempt> open(Enrolment enrolment, Item item);

    @HQL("select count(a) from Attempt a where a.enrolment = :enrolment and a.item = :item")
    long count(Enrolment enrolment, Item item);

    @HQL("""
            select a from Attempt a join fetch a.item join fetch a.enrolment e join fetch e.offering
            where a.id = :id and e.official.account.username = :username""")
    Optional<Attempt> own(Long id, String username);

    @HQL("""
            select distinct n from AttemptAnswer n join fetch n.question q join fetch q.choices
            where n.attempt = :attempt order by n.position""")
    List<AttemptAnswer> answers(Attempt attempt);

    @HQL("select n.question.id from AttemptAnswer n where n.attempt.enrolment = :enrolment and n.attempt.item = :item")
    List<Long> askedBefore(Enrolment enrolment, Item item);

    /** Result of the course's final test: the best try that passed. */
    @HQL("""
            select max(a.percent) from Attempt a join a.enrolment e join e.offering o
            where e = :enrolment and a.passed = true and a.item.version = o.courseVersion
              and a.item.position = (
                select max(i.position) from Item i where i.version = a.item.version and i.kind = QUIZ)""")
    Optional<Integer> finalPercent(Enrolment enrolment);

    /** What an answer must fit to be kept, in one row. */
    @HQL("""
            select n.id, n.choiceOrder, n.seq, n.question.kind, a.openMark, a.deadlineAt
            from AttemptAnswer n join n.attempt a
            where a.id = :attempt and n.position = :position
              and a.enrolment.official.account.username = :username""")
    Optional<AnswerSlot> slot(Long attempt, int position, String username);

    /** Keeps an answer unless a newer one is held or the attempt has been handed in meanwhile. */
    @HQL("""
            update AttemptAnswer n set n.chosen = :chosen, n.seq = :seq, n.answeredAt = :at
            where n.id = :answer and n.seq < :seq
              and exists (select 1 from Attempt a where a = n.attempt and a.openMark = 1)""")
    int keep(Long answer, String chosen, long seq, Instant at);

    @HQL("select count(a) from Attempt a where a.enrolment.offering = :offering and a.openMark = 1")
    long countOpen(Offering offering);

    /** Lets the tries of a class at one quiz count for another; each keeps the questions it was given. */
    @HQL("""
            update Attempt a set a.item.id = :to
            where a.item.id = :from and a.enrolment in (select e from Enrolment e where e.offering = :offering)""")
    int carry(Offering offering, Long from, Long to);

    @HQL("select a.id from Attempt a where a.openMark = 1 and a.deadlineAt < :before order by a.deadlineAt")
    List<Long> overdue(Instant before, Page page);

    default void add(Object part) {
        em().persist(part);
    }
}
