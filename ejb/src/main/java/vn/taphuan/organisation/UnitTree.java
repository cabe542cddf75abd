package vn.taphuan.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands below whom. */
final class UnitTree {
    private UnitTree() {}

    /** These units and, among those given, all below them. */
    static Set<Long> below(Collection<Long> tops, List<UnitChoice> units) {
        Map<Long, List<UnitChoice>> children = new HashMap<>();
        for (var unit : units) {
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
