package vn.taphuan.official;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.shared.NotFound;

public interface Officials {
    /** Posts of the day; with gone also the last ones of people who hold none, and the first to come. */
    String HELD_OR_GONE = """
              and ((p.validFrom <= :day and (p.validTo is null or p.validTo >= :day))
                or (:gone = true and p.validTo < :day and not exists (
                  select 1 from Posting n where n.official = o and n.kind = MAIN and n.validFrom > p.validFrom))
                or (:gone = true and p.validFrom > :day and not exists (
                  select 1 from Posting n where n.official = o and n.kind = MAIN and n.validFrom < p.validFrom
                    and (n.validTo is null or n.validTo >= :day))))
            """;

    String WORDS = """
              o.searchText like :one escape '!' and o.searchText like :two escape '!'
              and o.searchText like :three escape '!' and o.searchText like :four escape '!'
            """;

    /** Main posts that ended with their unit and have no later one. */
    String WAITING = """
            where p.endKind = UNIT_ENDED and p.kind = MAIN and p.unit.id in :units
              and not exists (
                select 1 from Posting q where q.official = p.official and q.kind = MAIN and q.validFrom > p.validTo)
            """;

    EntityManager em();

    @HQL("select o from Official o join fetch o.account a where a.username = :username")
    Optional<Official> ofAccount(String username);

    /** User name and name of the unit, for the people behind these accounts who hold a main post on the day. */
    @HQL("""
            select a.username, u.name
            from Posting p join p.unit u join p.official o join o.account a
            where a.username in :usernames and p.kind = MAIN
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)""")
    List<AccountUnit> unitsOf(Collection<String> usernames, LocalDate day);

    @HQL("select o from Official o left join fetch o.account where o.personalNumber in :numbers")
    List<Official> withNumbers(Collection<String> numbers);

    @HQL("select o from Official o left join fetch o.account where o.id in :ids")
    List<Official> withIds(Collection<Long> ids);

    @HQL("select p from Posting p where p.id in :ids")
    List<Posting> postingsWithIds(Collection<Long> ids);

    /** Of these numbers, the people who hold their main post in one of these units on the day. */
    @HQL("""
            select o from Official o join Posting p on p.official = o
            where o.personalNumber in :numbers and p.kind = MAIN and p.unit.id in :units
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)""")
    List<Official> withNumbersIn(Collection<String> numbers, Collection<Long> units, LocalDate day);

    /** Whose last main post is in these units, of these names and birth dates. */
    @HQL("""
            select o.familyName, o.givenName, o.birthDate, o.personalNumber
            from Posting p join p.official o
            where o.givenName in :givenNames and o.birthDate in :birthDates and o.mergedInto is null
              and p.kind = MAIN and p.unit.id in :units
              and not exists (
                select 1 from Posting q where q.official = o and q.kind = MAIN and q.validFrom > p.validFrom)
            order by o.id""")
    List<Namesake> namesakes(Collection<String> givenNames, Collection<LocalDate> birthDates, Collection<Long> units);

    /** The newest main post of each of these people, ended or not. */
    @HQL("""
            select p from Posting p join fetch p.official o join fetch p.unit
            where o.personalNumber in :numbers and p.kind = MAIN
              and not exists (
                select 1 from Posting q where q.official = o and q.kind = MAIN and q.validFrom > p.validFrom)""")
    List<Posting> newestPostings(Collection<String> numbers);

    @HQL("""
            select p from Posting p join fetch p.unit
            where p.official = :official and p.kind = MAIN
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
            order by p.validFrom desc""")
    List<Posting> mainPostingsOn(Official official, LocalDate day);

    /** Posts that hold on the day or begin after it, the main one first. */
    @HQL("""
            select p from Posting p join fetch p.unit
            where p.official = :official and (p.validTo is null or p.validTo >= :day)
            order by case when p.kind = MAIN then 0 else 1 end, p.validFrom desc""")
    List<Posting> heldFrom(Official official, LocalDate day);

    /** All main posts of a life, the newest first. */
    @HQL(
            "select p from Posting p join fetch p.unit where p.official = :official and p.kind = MAIN order by p.validFrom desc")
    List<Posting> mainPostings(Official official);

    /** For few units: their posts are looked up, then sorted. */
    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, o.birthDate, o.birthPrecision,
                   u.code, u.name, p.position, a.username
            from Posting p join p.official o join p.unit u left join o.account a
            where p.kind = MAIN and u.id in :units
            """ + HELD_OR_GONE + " and " + WORDS + """
            order by o.givenName, o.familyName, o.id""")
    List<OfficialLine> linesOfFew(
            Collection<Long> units,
            LocalDate day,
            String one,
            String two,
            String three,
            String four,
            boolean gone,
            Page page);

    /**
     * The same for many units: people are read in the order of their names until a page is full. Coalesce keeps the
     * outer join, and with it this order of work: at 20,000 people it is forty times as fast as sorting them.
     */
    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, o.birthDate, o.birthPrecision,
                   u.code, u.name, p.position, a.username
            from Official o
              left join Posting p on p.official = o and p.kind = MAIN
            """ + HELD_OR_GONE + """
              left join p.unit u left join o.account a
            where coalesce(u.id, 0) in :units and
            """ + WORDS + """
            order by o.givenName, o.familyName, o.id""")
    List<OfficialLine> linesOfMany(
            Collection<Long> units,
            LocalDate day,
            String one,
            String two,
            String three,
            String four,
            boolean gone,
            Page page);

    /** Everyone in post: asks for no person. */
    @HQL("""
            select count(p) from Posting p
            where p.kind = MAIN and p.unit.id in :units
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)""")
    long countInPost(Collection<Long> units, LocalDate day);

    @HQL("""
            select count(p) from Posting p join p.official o
            where p.kind = MAIN and p.unit.id in :units
            """ + HELD_OR_GONE + " and " + WORDS)
    long countOfFew(
            Collection<Long> units, LocalDate day, String one, String two, String three, String four, boolean gone);

    /** The same for many units: names first, then the posts of those that fit. */
    @HQL("""
            select count(p) from Official o
              left join Posting p on p.official = o and p.kind = MAIN
            """ + HELD_OR_GONE + """
            where coalesce(p.unit.id, 0) in :units and
            """ + WORDS)
    long countOfMany(
            Collection<Long> units, LocalDate day, String one, String two, String three, String four, boolean gone);

    /** Whoever has these words in name or number, wherever they work. */
    @HQL("""
            select o.id from Official o where
            """ + WORDS)
    List<Long> withWords(String one, String two, String three, String four, Page page);

    /** Of these people, those in these units. */
    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, o.birthDate, o.birthPrecision,
                   u.code, u.name, p.position, a.username
            from Official o join Posting p on p.official = o and p.kind = MAIN
            """ + HELD_OR_GONE + """
              join p.unit u left join o.account a
            where o.id in :officials and u.id in :units
            order by o.givenName, o.familyName, o.id""")
    List<OfficialLine> linesOf(
            Collection<Long> officials, Collection<Long> units, LocalDate day, boolean gone, Page page);

    @HQL("""
            select count(p) from Official o join Posting p on p.official = o and p.kind = MAIN
            """ + HELD_OR_GONE + """
            where o.id in :officials and p.unit.id in :units""")
    long countOf(Collection<Long> officials, Collection<Long> units, LocalDate day, boolean gone);

    /** Who holds a further post in these units on the day, kiêm nhiệm or biệt phái, beside a main one anywhere. */
    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, o.birthDate, o.birthPrecision,
                   u.code, u.name, p.position, a.username
            from Posting p join p.official o join p.unit u left join o.account a
            where p.kind <> MAIN and u.id in :units
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day) and
            """ + WORDS + """
            order by o.givenName, o.familyName, o.id, p.id""")
    List<OfficialLine> helping(
            Collection<Long> units, LocalDate day, String one, String two, String three, String four, Page page);

    @HQL("""
            select count(p) from Posting p join p.official o
            where p.kind <> MAIN and p.unit.id in :units
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day) and
            """ + WORDS)
    long countHelping(Collection<Long> units, LocalDate day, String one, String two, String three, String four);

    /**
     * The person, if a post held on the day lies in one of these units; of who holds none, the newest main post that has
     * ended or the first to come.
     */
    @HQL("""
            select o from Official o left join fetch o.account
            where o.id = :id and (
              exists (
                select 1 from Posting p where p.official = o and p.unit.id in :units
                  and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day))
              or exists (
                select 1 from Posting l where l.official = o and l.kind = MAIN and l.unit.id in :units
                  and l.validTo < :day
                  and not exists (
                    select 1 from Posting n where n.official = o and n.kind = MAIN and n.validFrom > l.validFrom))
              or exists (
                select 1 from Posting c where c.official = o and c.kind = MAIN and c.unit.id in :units
                  and c.validFrom > :day
                  and not exists (
                    select 1 from Posting n where n.official = o and n.kind = MAIN and n.validFrom < c.validFrom
                      and (n.validTo is null or n.validTo >= :day))))""")
    Optional<Official> within(Long id, Collection<Long> units, LocalDate day);

    /** The unit is called as it was on the last day of the post so far; on the first of one to come. */
    @HQL("""
            select p.id, u.code, coalesce(n.name, u.name), p.position, p.gradeCode, p.category, p.kind, p.validFrom,
                   p.validTo, p.endKind
            from Posting p join p.unit u
              left join UnitPeriod n on n.unit = u
                and n.validFrom <= greatest(p.validFrom, least(coalesce(p.validTo, :today), :today))
                and (n.validTo is null or n.validTo >= greatest(p.validFrom, least(coalesce(p.validTo, :today), :today)))
            where p.official.id = :official or p.official.mergedInto.id = :official
            order by p.validFrom desc, p.id desc""")
    List<PostingLine> postings(Long official, LocalDate today);

    /** Posts that would go on after that day in these units. */
    @HQL("""
            select count(p) from Posting p
            where p.unit.id in :units and p.validFrom <= :lastDay and (p.validTo is null or p.validTo > :lastDay)""")
    long goingOn(Collection<Long> units, LocalDate lastDay);

    /** The people of {@link #goingOn}, by unit. */
    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, o.birthDate, o.birthPrecision,
                   u.id, u.code, u.name, p.position, p.validTo
            from Posting p join p.official o join p.unit u
            where u.id in :units and p.validFrom <= :lastDay and (p.validTo is null or p.validTo > :lastDay)
            order by u.code, o.givenName, o.familyName, o.id""")
    List<WaitingLine> peopleGoingOn(Collection<Long> units, LocalDate lastDay, Page page);

    /** Posts that begin in these units after that day. */
    @HQL("select count(p) from Posting p where p.unit.id in :units and p.validFrom > :lastDay")
    long beginningAfter(Collection<Long> units, LocalDate lastDay);

    /** Ends every post in these units with their last day. */
    @HQL("""
            update versioned Posting p set p.validTo = :lastDay, p.endKind = UNIT_ENDED
            where p.unit.id in :units and p.validFrom <= :lastDay and (p.validTo is null or p.validTo > :lastDay)""")
    int endWithUnits(Collection<Long> units, LocalDate lastDay);

    /** Whose unit ended and who has no later main post. */
    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, o.birthDate, o.birthPrecision,
                   u.id, u.code, u.name, p.position, p.validTo
            from Posting p join p.official o join p.unit u
            """ + WAITING + """
            order by u.code, o.givenName, o.familyName, o.id""")
    List<WaitingLine> waiting(Collection<Long> units, Page page);

    @HQL("""
            select count(p) from Posting p
            """ + WAITING)
    long countWaiting(Collection<Long> units);

    @HQL("""
            select distinct p.unit.id from Posting p
            """ + WAITING)
    List<Long> unitsWaiting(Collection<Long> units);

    /** The posts of {@link #waiting}, with their people. */
    @HQL("""
            select p from Posting p join fetch p.official o join fetch p.unit u
            """ + WAITING + """
            order by u.code, o.givenName, o.familyName, o.id""")
    List<Posting> lostPostings(Collection<Long> units, Page page);

    /** The posts from which these people wait for a new one, as far as they lay in these units. */
    @HQL("""
            select p from Posting p join fetch p.official o left join fetch o.account join fetch p.unit
            """ + WAITING + """
              and p.official.id in :officials""")
    List<Posting> lostBy(Collection<Long> officials, Collection<Long> units);

    /**
     * Posts that ended with a day somebody set in advance, before this day and no longer ago than that, of people with
     * an account who hold no other post in that unit. Who waits for a post keeps the old unit's jobs until placed.
     */
    @HQL("""
            select p from Posting p join fetch p.official o join fetch o.account join fetch p.unit
            where p.validTo < :day and p.validTo >= :since and (p.endKind is null or p.endKind <> UNIT_ENDED)
              and not exists (
                select 1 from Posting q where q.official = o and q.unit = p.unit
                  and q.validFrom <= :day and (q.validTo is null or q.validTo >= :day))""")
    List<Posting> endedBetween(LocalDate since, LocalDate day);

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
