package vn.taphuan.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.shared.NotFound;

public interface Units {
    /** Code of the one unit above all others. */
    String PROVINCE = "LC";

    /** By its code, or by any name it ever had. */
    String FOUND = """
            where u.code like :code escape '!'
              or exists (select 1 from UnitPeriod e where e.unit = u and e.name like :name escape '!')
            """;

    EntityManager em();

    @Find
    Optional<Unit> byCode(String code);

    @HQL("""
            select u.id, u.code, u.name, u.kind, u.level, u.parent.id, u.validFrom, u.validTo
            from Unit u order by u.code""")
    List<UnitChoice> choices();

    @HQL("""
            select u.id, u.code, u.name, u.kind, u.level, u.parent.id, u.validFrom, u.validTo
            from Unit u where u.id in :within order by u.code""")
    List<UnitChoice> choicesWithin(Collection<Long> within);

    /** The units there were on the day, with the name and superior of that day. */
    @HQL("""
            select u.id, u.code, n.name, u.kind, u.level, n.parent.id, u.validFrom, u.validTo
            from UnitPeriod n join n.unit u
            where n.validFrom <= :day and (n.validTo is null or n.validTo >= :day) order by u.code""")
    List<UnitChoice> choicesOn(LocalDate day);

    /**
     * Units by code or by any name they ever had. n and s: name and superior on the day, b: what the superior was called
     * on it; m: the latest name that fits, where the one of the day does not. A name goes on while the unit moves: it
     * began after the last other one.
     */
    @HQL("""
            select u.code, coalesce(n.name, u.name), u.level, coalesce(b.name, s.name), s.validTo,
                   m.name,
                   (select min(f.validFrom) from UnitPeriod f
                    where f.unit = m.unit and f.name = m.name and not exists (
                      select 1 from UnitPeriod o
                      where o.unit = f.unit and o.name <> f.name
                        and o.validFrom > f.validFrom and o.validFrom < m.validFrom)),
                   m.validTo, u.validFrom, u.validTo
            from Unit u
              left join UnitPeriod n on n.unit = u and n.validFrom <= :day and (n.validTo is null or n.validTo >= :day)
              left join Unit s on s.id = case when n.id is null then u.parent.id else n.parent.id end
              left join UnitPeriod b on b.unit = s and b.validFrom <= :day and (b.validTo is null or b.validTo >= :day)
              left join UnitPeriod m on m.unit = u and m.name like :name escape '!'
                and coalesce(n.name, u.name) not like :name escape '!'
                and not exists (
                  select 1 from UnitPeriod l
                  where l.unit = u and l.name like :name escape '!' and l.validFrom > m.validFrom)
            """ + FOUND + """
            order by u.code""")
    List<UnitFound> found(String code, String name, LocalDate day, Page page);

    @HQL("""
            select count(u) from Unit u
            """ + FOUND)
    long countFound(String code, String name);

    @HQL("select n from UnitPeriod n where n.unit = :unit order by n.validFrom desc")
    List<UnitPeriod> periods(Unit unit);

    @HQL("""
            select n.name, p.code, p.name, p.validTo, n.validFrom, n.validTo from UnitPeriod n left join n.parent p
            where n.unit = :unit order by n.validFrom""")
    List<UnitName> names(Unit unit);

    /** Every strand of succession there is: some hundred in a generation. */
    @HQL("""
            select a.id, a.code, a.name, a.validFrom, a.validTo, b.id, b.code, b.name, b.validFrom, b.validTo,
                   s.kind, s.happenedOn
            from UnitSuccession s join s.predecessor a join s.successor b order by s.happenedOn, a.code, b.code""")
    List<UnitFate> fates();

    @HQL("select count(u) from Unit u where u.parent = :unit and (u.validTo is null or u.validTo > :lastDay)")
    long livingBelow(Unit unit, LocalDate lastDay);

    @HQL("select count(u) from Unit u")
    long count();

    default Unit get(String code) {
        return byCode(code).orElseThrow(() -> new NotFound(Unit.class, code));
    }

    default UnitPeriod latestPeriod(Unit unit) {
        return periods(unit).get(0);
    }

    /** These units and all below them, ended ones too: their people's past stays in the scope of who is above. */
    default Set<Long> withAllBelow(Collection<Long> tops) {
        return UnitTree.below(tops, choices());
    }

    /** These units and all that stood below them on that day. */
    default Set<Long> withAllBelow(Collection<Long> tops, LocalDate day) {
        return UnitTree.below(tops, choicesOn(day));
    }
}
