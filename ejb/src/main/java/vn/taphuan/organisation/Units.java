package vn.taphuan.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import vn.taphuan.shared.NotFound;

public interface Units {
    /** Code of the one unit above all others. */
    String PROVINCE = "LC";

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
