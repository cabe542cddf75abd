package vn.taphuan.learning;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.offering.Offering;

public interface Progresses {
    EntityManager em();

    @HQL("select p from ItemProgress p join fetch p.item where p.enrolment = :enrolment and p.item = :item")
    Optional<ItemProgress> of(Enrolment enrolment, Item item);

    /** What is on record of an item of the caller's place in a class, with all that a report asks; none once withdrawn. */
    @HQL("""
            select p from ItemProgress p join fetch p.item i join fetch p.enrolment e join fetch e.offering o
            where e.id = :enrolment and i.code = :item and i.version = o.courseVersion
              and e.official.account.username = :username
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    Optional<ItemProgress> own(Long enrolment, String item, String username);

    /** Items of the version the class learns now; those of an earlier one, which it left, count no more. */
    @HQL("""
            select count(p) from ItemProgress p join p.item i join p.enrolment e join e.offering o
            where e = :enrolment and p.completedAt is not null and i.version = o.courseVersion""")
    long completed(Enrolment enrolment);

    /** When the last of the items done so far was done. */
    @HQL("""
            select max(p.completedAt) from ItemProgress p join p.item i join p.enrolment e join e.offering o
            where e = :enrolment and i.version = o.courseVersion""")
    Instant lastCompleted(Enrolment enrolment);

    @HQL("""
            select i.id, m.position, m.title, m.aim, i.position, i.code, i.kind, i.title, i.minutes, x.size,
                   p.completedAt, p.seenAt
            from Item i join i.module m
              left join ItemMaterial x on x.item = i
              left join ItemProgress p on p.item = i and p.enrolment = :enrolment
            where i.version = :version order by i.position""")
    List<ItemLine> items(Enrolment enrolment, CourseVersion version);

    /** Those of its module, and the one before and after it: a course may be long. */
    @HQL("""
            select i.id, m.position, m.title, m.aim, i.position, i.code, i.kind, i.title, i.minutes, x.size,
                   p.completedAt, p.seenAt
            from Item here join Item i on i.version = here.version
                and (i.module = here.module or i.position between here.position - 1 and here.position + 1)
              join i.module m
              left join ItemMaterial x on x.item = i
              left join ItemProgress p on p.item = i and p.enrolment = :enrolment
            where here = :item order by i.position""")
    List<ItemLine> itemsAround(Enrolment enrolment, Item item);

    /** The file of an item of the caller's place in a class, and its captions; none once withdrawn. */
    @HQL("""
            select m.fileName, m.sha256, m.size, m.captionsSha256, m.captionsSize, r.sha256, r.size
            from Enrolment e join e.offering o join Item i on i.version = o.courseVersion
              join ItemMaterial m on m.item = i left join Rendition r on r.originalSha256 = m.sha256
            where e.id = :enrolment and i.code = :item and e.official.account.username = :username
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    Optional<OwnMedia> media(Long enrolment, String item, String username);

    /** In every class of a person, those of a record merged into this one too, the newest first. */
    @HQL("""
            select e.offering.code, i.code, i.title, p.openedAt, p.seenAt, p.completedAt, p.position, p.seconds
            from ItemProgress p join p.item i join p.enrolment e join e.official f
            where f.id = :official or f.mergedInto.id = :official
            order by p.openedAt desc, p.id desc""")
    List<OwnProgress> ofOfficial(Long official);

    @HQL("""
            select e.id, o.code, c.code, v.title, v.periods, o.startsOn, o.endsOn, o.mode, u.name, d.number,
                   d.issuedOn,
                   (select count(i) from Item i where i.version = v),
                   (select count(p) from ItemProgress p
                    where p.enrolment = e and p.completedAt is not null and p.item.version = v),
                   k.completedOn, k.validUntil, k.percent
            from Enrolment e join e.offering o join o.courseVersion v join v.course c join o.organiser u
              left join e.decision d
              left join Completion k on k.enrolment = e
            where e.official.account.username = :username and (:offering is null or o.code = :offering)
              and not exists (select 1 from Withdrawal w where w.enrolment = e)
            order by o.endsOn, o.code""")
    List<ClassCard> cards(String username, String offering, Page page);

    default List<ClassCard> cards(String username, Page page) {
        return cards(username, null, page);
    }

    default Optional<ClassCard> card(String username, String offering) {
        return cards(username, offering, Page.page(1, 0)).stream().findFirst();
    }

    /** As {@link LeftToDo} counts it, of several classes at once. */
    @HQL("""
            select e.id, sum(case when i.kind <> QUIZ and p.completedAt is null then i.minutes else 0 end),
                   sum(case when i.kind = QUIZ and p.completedAt is null then 1 else 0 end), count(i)
            from Enrolment e join e.offering o join Item i on i.version = o.courseVersion
              left join ItemProgress p on p.item = i and p.enrolment = e
            where e.id in :enrolments group by e.id""")
    List<ClassLeft> left(Collection<Long> enrolments);

    @HQL("""
            select e.id, f.familyName, f.givenName, year(f.birthDate), u.name,
                   (select count(i) from Item i where i.version = e.offering.courseVersion),
                   (select count(p) from ItemProgress p
                    where p.enrolment = e and p.completedAt is not null
                      and p.item.version = e.offering.courseVersion),
                   e.enrolledAt, e.offering.startsOn,
                   (select max(p.seenAt) from ItemProgress p where p.enrolment = e),
                   (select count(a) from Attempt a where a.enrolment = e and a.passed = false),
                   k.completedOn, k.percent
            from Enrolment e join e.official f
              left join Posting s on s.official = f and s.kind = MAIN and s.validFrom <= :day
                and (s.validTo is null or s.validTo >= :day
                  or (s.endKind = UNIT_ENDED and not exists (
                    select 1 from Posting t
                    where t.official = f and t.kind = MAIN and t.validFrom > s.validFrom and t.validFrom <= :day)))
              left join s.unit u
              left join Completion k on k.enrolment = e
            where e.offering = :offering
              and not exists (select 1 from Withdrawal w where w.enrolment = e)
            order by f.givenName, f.familyName, e.id""")
    List<ProgressLine> roster(Offering offering, LocalDate day, Page page);

    @HQL("""
            select count(e) from Enrolment e where e.offering = :offering
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    long countRoster(Offering offering);

    /**
     * How many of the class have not finished and were not seen since that moment, or failed so many tries.
     *
     * @param day of that moment: in a class that began after it, or to which one came later, nobody is silent yet
     */
    @HQL("""
            select count(e) from Enrolment e where e.offering = :offering
              and not exists (select 1 from Withdrawal w where w.enrolment = e)
              and not exists (select 1 from Completion k where k.enrolment = e)
              and (e.enrolledAt < :seenSince and e.offering.startsOn <= :day
                  and not exists (select 1 from ItemProgress p where p.enrolment = e and p.seenAt >= :seenSince)
                or (select count(a) from Attempt a where a.enrolment = e and a.passed = false) >= :failures)""")
    long countStuck(Offering offering, Instant seenSince, LocalDate day, long failures);

    /** What those who are in the class have completed of that version. */
    @HQL("""
            select e.id, i.code from ItemProgress p join p.item i join p.enrolment e
            where e.offering = :offering and i.version = :version and p.completedAt is not null
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    List<DoneItem> done(Offering offering, CourseVersion version);

    /** The learner's tries at each quiz of the version the class learns. */
    @HQL("""
            select a.item.id, count(a), max(a.percent) from Attempt a join a.enrolment e
            where e = :enrolment and a.item.version = e.offering.courseVersion group by a.item.id""")
    List<QuizTries> tries(Enrolment enrolment);

    /** Who is in the class and has not completed it. */
    @HQL("""
            select e from Enrolment e where e.offering = :offering
              and not exists (select 1 from Withdrawal w where w.enrolment = e)
              and not exists (select 1 from Completion k where k.enrolment = e)
            order by e.id""")
    List<Enrolment> unfinished(Offering offering);

    /** Lets what the class has done in one item count for another. */
    @HQL("""
            update ItemProgress p set p.item.id = :to
            where p.item.id = :from and p.enrolment in (select e from Enrolment e where e.offering = :offering)""")
    int carry(Offering offering, Long from, Long to);

    /** What a trainer let count for the learner, in the order of study. */
    @HQL("""
            select i.code, i.title, m.reason, coalesce(a.displayName, m.enteredBy), m.enteredAt
            from ManualCompletion m join m.progress p join p.item i
              left join Account a on a.username = m.enteredBy
            where p.enrolment = :enrolment order by i.position""")
    List<ManualLine> manual(Enrolment enrolment);

    default void add(ManualCompletion manual) {
        em().persist(manual);
    }

    default ItemProgress open(Enrolment enrolment, Item item, Instant at) {
        return of(enrolment, item).orElseGet(() -> {
            var progress = new ItemProgress(enrolment, item, at);
            em().persist(progress);
            return progress;
        });
    }
}
