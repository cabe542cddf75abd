package vn.taphuan.compliance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.official.Category;

/** Reads posts and completions together; a person counts once, at the unit of the main post held on the day. */
interface Compliances {
    EntityManager em();

    @HQL("""
            select u.code, u.name, count(distinct o.id), count(distinct c.official.id)
            from Posting p join p.unit u join p.official o
              left join Completion c on c.official = o and c.course.code = :course and c.completedOn <= :asOf
            where p.kind = MAIN and u.id in :units
              and p.validFrom <= :asOf and (p.validTo is null or p.validTo >= :asOf)
              and (:category is null or p.category = :category)
            group by u.id, u.code, u.name order by u.code""")
    List<UnitFigures> figures(String course, Collection<Long> units, LocalDate asOf, Category category);

    @HQL("""
            select o.id, o.familyName, o.givenName, o.personalNumber, u.code, u.name, p.position, p.category,
                   c.completedOn, c.percent, c.periods, v.number, c.unitName
            from Posting p join p.unit u join p.official o
              left join Completion c on c.id = (
                select min(f.id) from Completion f
                where f.official = o and f.course.code = :course and f.completedOn <= :asOf)
              left join c.courseVersion v
            where p.kind = MAIN and u.id in :units
              and p.validFrom <= :asOf and (p.validTo is null or p.validTo >= :asOf)
              and (:category is null or p.category = :category)
              and (o.fullName like :like escape '!' or o.personalNumber like :like escape '!')
              and (:done is null or (:done = true and c.id is not null) or (:done = false and c.id is null))
            order by u.code, o.givenName, o.familyName, o.id""")
    List<CompletionLine> lines(
            String course,
            Collection<Long> units,
            LocalDate asOf,
            Category category,
            String like,
            Boolean done,
            Page page);

    /** Everyone, completed or not: asks no completion. */
    @HQL("""
            select count(p)
            from Posting p join p.official o
            where p.kind = MAIN and p.unit.id in :units
              and p.validFrom <= :asOf and (p.validTo is null or p.validTo >= :asOf)
              and (:category is null or p.category = :category)
              and (o.fullName like :like escape '!' or o.personalNumber like :like escape '!')""")
    long countAll(Collection<Long> units, LocalDate asOf, Category category, String like);

    @HQL("""
            select count(p)
            from Posting p join p.official o
              left join Completion c on c.id = (
                select min(f.id) from Completion f
                where f.official = o and f.course.code = :course and f.completedOn <= :asOf)
            where p.kind = MAIN and p.unit.id in :units
              and p.validFrom <= :asOf and (p.validTo is null or p.validTo >= :asOf)
              and (:category is null or p.category = :category)
              and (o.fullName like :like escape '!' or o.personalNumber like :like escape '!')
              and ((:done = true and c.id is not null) or (:done = false and c.id is null))""")
    long count(String course, Collection<Long> units, LocalDate asOf, Category category, String like, boolean done);
}
