package vn.taphuan.organisation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who stands below whom. */
final class UnitTree {
    private UnitTree() {}

    /** These units and, among those given, all below them. */
    static Set<Long> below(Collection<Long> tops, List<UnitChoice> units) {
        var children =
                units.stream().filter(unit -> unit.parent() != null).collect(Collectors.groupingBy(UnitChoice::parent));
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
