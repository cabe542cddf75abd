package vn.taphuan.compliance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;
import vn.taphuan.official.Category;

/** Reads posts and completions together; a person counts once, at the unit of the main post held on the day. */
interface Compliances {
    String NAME_THEN = """
              left join UnitPeriod n on n.unit = u and n.validFrom <= :asOf and (n.validTo is null or n.validTo >= :asOf)
            """;

    /** Every completion that counts on the day: for counts of people, each of whom may have several. */
    String COMPLETIONS = """
              left join Completion c on c.official = p.official and c.course.code = :course and c.countsFrom <= :asOf
                and (c.validUntil is null or c.validUntil >= :asOf)
            """;

    /** Of several that count the one that does so longest, and of these the first, so that nobody stands in a list twice. */
    String LASTING_COMPLETION = """
              left join Completion c on c.official = o and c.course.code = :course and c.countsFrom <= :asOf
                and (c.validUntil is null or c.validUntil >= :asOf)
                and not exists (
                  select 1 from Completion f
                  where f.official = o and f.course.code = :course and f.countsFrom <= :asOf
                    and (f.validUntil is null or f.validUntil >= :asOf)
                    and (f.validUntil > c.validUntil
                      or (f.validUntil is null and c.validUntil is not null)
                      or (f.id < c.id
                        and (f.validUntil = c.validUntil or (f.validUntil is null and c.validUntil is null)))))
            """;

    /** The last day of a completion that counts no more; read only of who has none that does. */
    String LAPSED_ON = """
              case when c.id is null then (
                select max(x.validUntil) from Completion x
                where x.official = o and x.course.code = :course and x.countsFrom <= :asOf) end
            """;

    String COMPLETED = """
              exists (
                select 1 from Completion f
                where f.official = o and f.course.code = :course and f.countsFrom <= :asOf
                  and (f.validUntil is null or f.validUntil >= :asOf))
            """;

    /** Has completed, and nothing of it counts longer than to that day. */
    String RENEWING = COMPLETED + """
              and not exists (
                select 1 from Completion g
                where g.official = o and g.course.code = :course and g.countsFrom <= :asOf
                  and (g.validUntil is null or g.validUntil > :soon))
            """;

    String IN_POST = """
            where p.kind = MAIN and p.validFrom <= :asOf and (p.validTo is null or p.validTo >= :asOf)
              and (:category is null or p.category = :category)
            """;

    String NAMED = """
              and (o.fullName like :like escape '!' or o.personalNumber like :like escape '!')
            """;

    String POSTS = """
            select p.id from Posting p join p.unit u join p.official o
            """ + IN_POST + NAMED + """
              and u.id in :units
            """;

    String COUNT = """
            select count(p) from Posting p join p.official o
            """ + IN_POST + NAMED + """
              and p.unit.id in :units
            """;

    String IN_ORDER = """
            order by u.code, o.givenName, o.familyName, o.id""";

    String BY_NAME = """
            order by o.givenName, o.familyName, o.id""";

    String STANDING = " and (:done is null or (:done = true and " + COMPLETED + ") or (:done = false and not "
            + COMPLETED + ")) and (:soon is null or (" + RENEWING + ")) ";

    /** The main post after the one of the day, and the one of today. */
    String POSTS_SINCE = """
              left join Posting s on s.official = o and s.kind = MAIN and s.validFrom > p.validFrom
                and not exists (
                  select 1 from Posting b where b.official = o and b.kind = MAIN
                    and b.validFrom > p.validFrom and b.validFrom < s.validFrom)
              left join Posting t on t.official = o and t.kind = MAIN
                and t.validFrom <= :today and (t.validTo is null or t.validTo >= :today)
            """;

    /**
     * In the units of today. becoming: units with a living heir that is asked for, whoever their people are; scattered:
     * units without a single heir, whose people are followed one by one; waiting: those of them that are asked for.
     */
    String SCATTERED_ASKED_FOR = """
              (u.id in :scattered
                and (s.unit.id in :becoming
                  or (s.id is null and u.id in :waiting)
                  or (s.unit.id in :scattered and (t.unit.id in :becoming or (t.id is null and s.unit.id in :waiting)))))
            """;

    String ASKED_FOR_TODAY = " and (u.id in :becoming or " + SCATTERED_ASKED_FOR + ") ";

    EntityManager em();

    /** Counts by unit first, then names: people are not sorted by the names of their units. */
    @HQL("""
            select u.code, coalesce(n.name, u.name), f.people, f.completed
            from (
              select p.unit.id as unit, count(distinct p.official.id) as people,
                     count(distinct c.official.id) as completed
              from Posting p
            """ + COMPLETIONS + IN_POST + """
                and p.unit.id in :units
              group by p.unit.id) f
              join Unit u on u.id = f.unit
            """ + NAME_THEN + """
            order by u.code""")
    List<UnitFigures> figures(String course, Collection<Long> units, LocalDate asOf, Category category);

    /** The posts of everyone asked for, in the order of the list. Sorted without what is shown of them: it is quicker. */
    @HQL(POSTS + IN_ORDER)
    List<Long> posts(Collection<Long> units, LocalDate asOf, Category category, String like, Page page);

    @HQL(POSTS + " and " + COMPLETED + IN_ORDER)
    List<Long> postsOfCompleted(
            String course, Collection<Long> units, LocalDate asOf, Category category, String like, Page page);

    @HQL(POSTS + " and not " + COMPLETED + IN_ORDER)
    List<Long> postsOfOpen(
            String course, Collection<Long> units, LocalDate asOf, Category category, String like, Page page);

    @HQL(POSTS + " and " + RENEWING + IN_ORDER)
    List<Long> postsOfRenewing(
            String course,
            Collection<Long> units,
            LocalDate asOf,
            LocalDate soon,
            Category category,
            String like,
            Page page);

    /** What the list shows of these posts, in its order. */
    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, year(o.birthDate), u.code,
                   coalesce(n.name, u.name), p.position,
                   p.category, c.completedOn, c.validUntil,
            """ + LAPSED_ON + """
                   , c.percent, c.periods, v.number, c.unitName
            from Posting p join p.unit u join p.official o
            """ + NAME_THEN + LASTING_COMPLETION + """
              left join c.courseVersion v
            where p.id in :posts
            """ + IN_ORDER)
    List<CompletionLine> lines(String course, LocalDate asOf, Collection<Long> posts);

    /** Everyone, completed or not: asks no completion. */
    @HQL(COUNT)
    long countAll(Collection<Long> units, LocalDate asOf, Category category, String like);

    @HQL(COUNT + " and " + COMPLETED)
    long countCompleted(String course, Collection<Long> units, LocalDate asOf, Category category, String like);

    @HQL(COUNT + " and not " + COMPLETED)
    long countOpen(String course, Collection<Long> units, LocalDate asOf, Category category, String like);

    @HQL(COUNT + " and " + RENEWING)
    long countRenewing(
            String course, Collection<Long> units, LocalDate asOf, LocalDate soon, Category category, String like);

    /** People of units with a single heir: nobody asks where each of them went. */
    @HQL("""
            select p.unit.id, count(distinct p.official.id), count(distinct c.official.id)
            from Posting p
            """ + COMPLETIONS + IN_POST + """
              and p.unit.id in :becoming
            group by p.unit.id""")
    List<MovedFigures> figuresTogether(String course, LocalDate asOf, Category category, Collection<Long> becoming);

    /** People of units without a single heir. */
    @HQL("""
            select u.id, s.unit.id, t.unit.id, count(distinct o.id), count(distinct c.official.id)
            from Posting p join p.unit u join p.official o
            """ + COMPLETIONS + POSTS_SINCE + IN_POST + " and " + SCATTERED_ASKED_FOR + """
            group by u.id, s.unit.id, t.unit.id""")
    List<MovedFigures> movedFigures(
            String course,
            LocalDate asOf,
            Category category,
            LocalDate today,
            Collection<Long> becoming,
            Collection<Long> scattered,
            Collection<Long> waiting);

    /** The posts of everyone asked for, in the order of the list: to be counted, or read page by page. */
    @HQL("""
            select p.id
            from Posting p join p.unit u join p.official o
            """ + POSTS_SINCE + IN_POST + NAMED + STANDING + ASKED_FOR_TODAY + BY_NAME)
    SelectionQuery<Long> movedPosts(
            String course,
            LocalDate asOf,
            Category category,
            String like,
            Boolean done,
            LocalDate soon,
            LocalDate today,
            Collection<Long> becoming,
            Collection<Long> scattered,
            Collection<Long> waiting);

    /** What the list shows of these posts, in its order. */
    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, year(o.birthDate), u.id, s.unit.id,
                   t.unit.id, p.position,
                   p.category, c.completedOn, c.validUntil,
            """ + LAPSED_ON + """
                   , c.percent, c.periods, v.number, c.unitName
            from Posting p join p.unit u join p.official o
            """ + POSTS_SINCE + LASTING_COMPLETION + """
              left join c.courseVersion v
            where p.id in :posts
            """ + BY_NAME)
    List<MovedLine> movedLines(String course, LocalDate asOf, LocalDate today, Collection<Long> posts);
}
