package vn.taphuan.offering;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.identity.JobRole;
import vn.taphuan.shared.NotFound;

public interface Offerings {
    EntityManager em();

    @HQL("select o from Offering o join fetch o.courseVersion v join fetch v.course where o.code = :code")
    Optional<Offering> byCode(String code);

    @HQL("select count(t) from OfferingTrainer t where t.offering = :offering and t.account.username = :username")
    long teaches(Offering offering, String username);

    @HQL("""
            select t.account.username, t.account.displayName from OfferingTrainer t
            where t.offering.code = :code order by t.id""")
    List<TrainerName> trainers(String code);

    /** Who holds the job on the day. */
    @HQL("""
            select a.username, a.displayName, a.birthYear, min(u.name)
            from RoleGrant g join g.account a join g.unit u
            where g.role = :role and a.disabled = false
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            group by a.username, a.displayName, a.birthYear, a.givenName, a.familyName, a.id
            order by a.givenName, a.familyName, a.id""")
    List<TrainerChoice> holding(JobRole role, LocalDate day, Page page);

    /** Organising units of the classes somebody opened, of the newest first. */
    @HQL("select u.code from Offering o join o.organiser u where o.openedBy = :username order by o.openedAt desc")
    List<String> organisersChosenBy(String username, Page page);

    /** The codes of this beginning, the largest number first: 100 comes after 99. */
    @HQL("""
            select o.code from Offering o where o.code like :prefix escape '!'
            order by length(o.code) desc, o.code desc""")
    List<String> lastCodes(String prefix, Page page);

    @HQL("""
            select o.code, c.code, v.title, v.number, v.periods, o.startsOn, o.endsOn, o.mode, o.place, o.seats,
                   o.selfEnrolFrom, o.selfEnrolTo, u.name
            from Offering o join o.courseVersion v join v.course c join o.organiser u
            where (:course is null or c.code = :course) and o.endsOn >= :notOverBefore
            order by o.startsOn desc, o.code""")
    List<OfferingLine> lines(String course, LocalDate notOverBefore, Page page);

    @HQL("""
            select count(o) from Offering o
            where (:course is null or o.courseVersion.course.code = :course) and o.endsOn >= :notOverBefore""")
    long count(String course, LocalDate notOverBefore);

    @HQL("""
            select o.code, c.code, v.title, v.number, v.periods, o.startsOn, o.endsOn, o.mode, o.place, o.seats,
                   o.selfEnrolFrom, o.selfEnrolTo, u.name
            from OfferingTrainer t join t.offering o join o.courseVersion v join v.course c join o.organiser u
            where t.account.username = :username
            order by o.startsOn desc, o.code""")
    List<OfferingLine> taughtBy(String username, Page page);

    @HQL("""
            select o.code, c.code, v.title, v.number, v.periods, o.startsOn, o.endsOn, o.mode, o.place, o.seats,
                   o.selfEnrolFrom, o.selfEnrolTo, u.name
            from Offering o join o.courseVersion v join v.course c join o.organiser u
            where o.selfEnrolFrom <= :day and o.selfEnrolTo >= :day and o.endsOn >= :day
            order by o.startsOn, o.code""")
    List<OfferingLine> openForSelfEnrolment(LocalDate day, Page page);

    /** Of these the classes whose course is to come after others. */
    @HQL("""
            select o from Offering o join fetch o.courseVersion v
            where o.selfEnrolFrom <= :day and o.selfEnrolTo >= :day and o.endsOn >= :day and v.prerequisites <> ''""")
    List<Offering> openAskingFirst(LocalDate day);

    @HQL("""
            select o.code, c.code, v.title, v.number, v.periods, o.startsOn, o.endsOn, o.mode, o.place, o.seats,
                   o.selfEnrolFrom, o.selfEnrolTo, u.name
            from Offering o join o.courseVersion v join v.course c join o.organiser u where o.code = :code""")
    Optional<OfferingLine> line(String code);

    default Offering get(String code) {
        return byCode(code).orElseThrow(() -> new NotFound(Offering.class, code));
    }

    default OfferingLine getLine(String code) {
        return line(code).orElseThrow(() -> new NotFound(Offering.class, code));
    }

    default void add(Offering offering) {
        em().persist(offering);
    }

    default void add(OfferingTrainer trainer) {
        em().persist(trainer);
    }
}
