package vn.taphuan.official;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.shared.NotFound;

public interface Officials {
    EntityManager em();

    @HQL("select o from Official o join fetch o.account a where a.username = :username")
    Optional<Official> ofAccount(String username);

    @HQL("select o from Official o left join fetch o.account where o.personalNumber in :numbers")
    List<Official> withNumbers(Collection<String> numbers);

    /** Of these numbers, the people who hold their main post in one of these units on the day. */
    @HQL("""
            select o from Official o join Posting p on p.official = o
            where o.personalNumber in :numbers and p.kind = MAIN and p.unit.id in :units
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)""")
    List<Official> withNumbersIn(Collection<String> numbers, Collection<Long> units, LocalDate day);

    /** Main posts of these people that hold on the day or begin after it. */
    @HQL("""
            select p from Posting p join fetch p.official join fetch p.unit
            where p.official.personalNumber in :numbers and p.kind = MAIN and p.validTo is null""")
    List<Posting> openPostings(Collection<String> numbers);

    @HQL("""
            select p from Posting p join fetch p.unit
            where p.official = :official and p.kind = MAIN
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
            order by p.validFrom desc""")
    List<Posting> mainPostingsOn(Official official, LocalDate day);

    /** All main posts of a life, the newest first. */
    @HQL(
            "select p from Posting p join fetch p.unit where p.official = :official and p.kind = MAIN order by p.validFrom desc")
    List<Posting> mainPostings(Official official);

    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, o.birthDate, o.birthPrecision,
                   u.code, u.name, p.position, a.username
            from Posting p join p.official o join p.unit u left join o.account a
            where p.kind = MAIN and u.id in :units
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
              and (o.fullName like :like escape '!' or o.personalNumber like :like escape '!')
            order by o.givenName, o.familyName, o.id""")
    List<OfficialLine> lines(Collection<Long> units, LocalDate day, String like, Page page);

    @HQL("""
            select count(p) from Posting p join p.official o
            where p.kind = MAIN and p.unit.id in :units
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
              and (o.fullName like :like escape '!' or o.personalNumber like :like escape '!')""")
    long count(Collection<Long> units, LocalDate day, String like);

    /** The person, if a post held on the day lies in one of these units. */
    @HQL("""
            select o from Official o left join fetch o.account
            where o.id = :id and exists (
              select 1 from Posting p where p.official = o and p.unit.id in :units
                and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day))""")
    Optional<Official> within(Long id, Collection<Long> units, LocalDate day);

    @HQL("""
            select p.unit.code, p.unit.name, p.position, p.gradeCode, p.category, p.kind, p.validFrom, p.validTo
            from Posting p where p.official.id = :official order by p.validFrom desc, p.id desc""")
    List<PostingLine> postings(Long official);

    /** Empties the runs that were checked before this moment and not applied. */
    @HQL("""
            update OfficialImport i set i.content = null
            where i.checkedAt < :before and i.appliedAt is null and i.content is not null""")
    int forgetFiles(Instant before);

    default Official get(Long id, Collection<Long> units, LocalDate day) {
        return within(id, units, day).orElseThrow(() -> new NotFound(Official.class, id));
    }

    /** The official behind the caller's account. */
    default Official signedInAs(String username) {
        return ofAccount(username).orElseThrow(() -> new NotFound(Official.class, username));
    }

    /**
     * The main post that a fact of this day belongs to: the one held on it, else the last one before it, else the first
     * after it. Nobody is without: an official comes into the system with a post.
     */
    default Posting postingFor(Official official, LocalDate day) {
        var postings = mainPostings(official);
        return postings.stream()
                .filter(posting -> !posting.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> postings.get(postings.size() - 1));
    }

    default void add(Official official) {
        em().persist(official);
    }

    default void add(Posting posting) {
        em().persist(posting);
    }
}
