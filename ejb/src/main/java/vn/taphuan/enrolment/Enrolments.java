package vn.taphuan.enrolment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.offering.Offering;
import vn.taphuan.official.Official;
import vn.taphuan.shared.NotFound;

public interface Enrolments {
    /** The post of the day; of who waits for the next since their unit ended, the last one. */
    String HELD_OR_LOST = """
                and p.validFrom <= :day
                and (p.validTo is null or p.validTo >= :day
                  or (p.endKind = UNIT_ENDED and not exists (
                    select 1 from Posting q
                    where q.official = p.official and q.kind = MAIN
                      and q.validFrom > p.validFrom and q.validFrom <= :day)))
            """;

    EntityManager em();

    @HQL("select e from Enrolment e where e.offering = :offering and e.official = :official")
    Optional<Enrolment> of(Offering offering, Official official);

    @HQL("select e.official.id from Enrolment e where e.offering = :offering and e.official in :officials")
    List<Long> enrolled(Offering offering, Collection<Official> officials);

    @HQL("""
            select count(e) from Enrolment e where e.offering = :offering
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    long seatsTaken(Offering offering);

    /** Places in classes that go on, where the other person has none. */
    @HQL("""
            select e from Enrolment e
            where e.official = :gone and e.offering.endsOn >= :day
              and not exists (select 1 from Enrolment k where k.offering = e.offering and k.official = :kept)""")
    List<Enrolment> toCarry(Official gone, Official kept, LocalDate day);

    @HQL("select e from Enrolment e where e.mergeId = :merge")
    List<Enrolment> carriedBy(Long merge);

    /** Of these people, those who were ever enrolled. */
    @HQL("select distinct e.official.id from Enrolment e where e.official.id in :officials")
    List<Long> everEnrolled(Collection<Long> officials);

    @HQL("select w from Withdrawal w where w.enrolment = :enrolment")
    Optional<Withdrawal> withdrawal(Enrolment enrolment);

    /** The caller's own place in a class, with the class and course at hand; none once withdrawn. */
    @HQL("""
            select e from Enrolment e join fetch e.offering o join fetch o.courseVersion v join fetch v.course
              join fetch e.official f
            where o.code = :offering and f.account.username = :username
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    Optional<Enrolment> own(String offering, String username);

    @HQL("""
            select e from Enrolment e join fetch e.offering o join fetch o.courseVersion join fetch e.official f
            where e.id = :id and f.account.username = :username
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    Optional<Enrolment> ownById(Long id, String username);

    /** A place in that class; none once withdrawn. */
    @HQL("""
            select e from Enrolment e join fetch e.official
            where e.offering = :offering and e.id = :id
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    Optional<Enrolment> in(Offering offering, Long id);

    /** All classes of a person, those left and those of a record merged into this one too, the newest first. */
    @HQL("""
            select o.code, v.course.code, v.title, o.startsOn, o.endsOn, e.source, d.number, d.issuedOn, e.enrolledAt,
                   coalesce(a.displayName, e.enrolledBy), e.exceptionReason, case when w.id is null then false else true end,
                   w.reason, w.withdrawnAt, coalesce(b.displayName, w.withdrawnBy)
            from Enrolment e join e.official f join e.offering o join o.courseVersion v
              left join e.decision d
              left join Account a on a.username = e.enrolledBy
              left join Withdrawal w on w.enrolment = e
              left join Account b on b.username = w.withdrawnBy
            where f.id = :official or f.mergedInto.id = :official
            order by e.enrolledAt desc, e.id desc""")
    List<OwnEnrolment> ofOfficial(Long official);

    /** An enrolment of someone whose main post, held or lost with its unit, lies in these units. */
    @HQL("""
            select e from Enrolment e join fetch e.offering join fetch e.official f
            where e.id = :id and exists (select 1 from Posting p where p.official = f and p.kind = MAIN and p.unit.id in :units
            """ + HELD_OR_LOST + ")")
    Optional<Enrolment> within(Long id, Collection<Long> units, LocalDate day);

    @HQL("""
            select e.id, f.familyName, f.givenName, f.personalNumber, year(f.birthDate), u.code, u.name, p.position,
                   e.source, d.number, d.issuedOn, e.exceptionReason, w.reason, s.decisionId
            from Enrolment e join e.official f
              left join Posting p on p.official = f and p.kind = MAIN
            """ + HELD_OR_LOST + """
              left join p.unit u
              left join e.decision d
              left join DecisionScan s on s.decisionId = d.id
              left join Withdrawal w on w.enrolment = e
            where e.offering.code = :offering and u.id in :units
            order by f.givenName, f.familyName, e.id""")
    List<RosterLine> roster(String offering, Collection<Long> units, LocalDate day, Page page);

    @HQL("""
            select count(e) from Enrolment e join e.official f
              join Posting p on p.official = f and p.kind = MAIN
            """ + HELD_OR_LOST + """
            where e.offering.code = :offering and p.unit.id in :units""")
    long countRoster(String offering, Collection<Long> units, LocalDate day);

    /** Codes of the person's classes of the course that are not over on the day, the first to end first. */
    @HQL("""
            select o.code from Enrolment e join e.offering o
            where e.official = :official and o.courseVersion.course.code = :course
              and o.endsOn >= :day and not exists (select 1 from Withdrawal w where w.enrolment = e)
            order by o.endsOn, o.code""")
    List<String> classesOf(Official official, String course, LocalDate day, Page page);

    /** Codes of the classes not over on the day that the person is in and has not completed. */
    @HQL("""
            select o.code from Enrolment e join e.offering o
            where e.official = :official and o.endsOn >= :day
              and not exists (select 1 from Withdrawal w where w.enrolment = e)
            order by o.code""")
    List<String> underWay(Official official, LocalDate day, Page page);

    /** How many people of these units the decision sent to the class. */
    @HQL("""
            select count(e) from Enrolment e join e.official f
              join Posting p on p.official = f and p.kind = MAIN
            """ + HELD_OR_LOST + """
            where e.offering.code = :offering and e.decision.id = :decision and p.unit.id in :units""")
    long sentBy(String offering, Long decision, Collection<Long> units, LocalDate day);

    default Enrolment getOwn(String offering, String username) {
        return own(offering, username).orElseThrow(() -> new NotFound(Enrolment.class, offering));
    }

    default void add(Enrolment enrolment) {
        em().persist(enrolment);
    }

    default void add(Withdrawal withdrawal) {
        em().persist(withdrawal);
    }

    default void remove(Withdrawal withdrawal) {
        em().remove(withdrawal);
    }
}
