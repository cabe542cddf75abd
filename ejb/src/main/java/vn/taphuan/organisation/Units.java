package vn.taphuan.organisation;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
            select u.id, u.code, u.name, u.level, u.parent.id, u.validFrom, u.validTo
            from Unit u order by u.code""")
    List<UnitChoice> choices();

    @HQL("""
            select u.id, u.code, u.name, u.level, u.parent.id, u.validFrom, u.validTo
            from Unit u where u.id in :within order by u.code""")
    List<UnitChoice> choicesWithin(Collection<Long> within);

    @HQL("select count(u) from Unit u")
    long count();

    default Unit get(String code) {
        return byCode(code).orElseThrow(() -> new NotFound(Unit.class, code));
    }

    default void add(Unit unit) {
        em().persist(unit);
    }

    default void add(UnitSuccession succession) {
        em().persist(succession);
    }

    /** These units and all below them, ended ones too: their people's past stays in the scope of who is above. */
    default Set<Long> withAllBelow(Collection<Long> tops) {
        Map<Long, List<UnitChoice>> children = new HashMap<>();
        for (var unit : choices()) {
            children.computeIfAbsent(unit.parent() == null ? 0L : unit.parent(), key -> new ArrayList<>())
                    .add(unit);
        }
        Set<Long> reached = new LinkedHashSet<>(tops);
        var open = new ArrayDeque<>(tops);
        while (!open.isEmpty()) {
            for (var child : children.getOrDefault(open.poll(), List.of())) {
                if (reached.add(child.id())) open.add(child.id());
            }
        }
        return reached;
    }
}
