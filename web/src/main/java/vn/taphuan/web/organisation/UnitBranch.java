package vn.taphuan.web.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.UnitGroup;

/**
 * A unit in the tree with what stands below it; or, under a unit with many, a named group of them.
 *
 * @param unit null for a group
 * @param group null for a unit
 */
public record UnitBranch(UnitChoice unit, UnitGroup group, List<UnitBranch> below) {
    /** From so many on, what stands below one unit is read group by group. */
    private static final int MANY = 12;

    static List<UnitBranch> treeOf(List<UnitChoice> units) {
        var ids = units.stream().map(UnitChoice::id).collect(Collectors.toSet());
        var children =
                units.stream().filter(unit -> unit.parent() != null).collect(Collectors.groupingBy(UnitChoice::parent));
        return units.stream()
                .filter(unit -> !ids.contains(unit.parent()))
                .map(unit -> branch(unit, children))
                .toList();
    }

    private static UnitBranch branch(UnitChoice unit, Map<Long, List<UnitChoice>> children) {
        var below = children.getOrDefault(unit.id(), List.of()).stream()
                .map(child -> branch(child, children))
                .toList();
        return new UnitBranch(unit, null, below.size() < MANY ? below : grouped(below));
    }

    private static List<UnitBranch> grouped(List<UnitBranch> branches) {
        return Arrays.stream(UnitGroup.values())
                .map(group -> new UnitBranch(
                        null,
                        group,
                        branches.stream()
                                .filter(each -> first(each.unit()) == group)
                                .toList()))
                .filter(group -> !group.below().isEmpty())
                .toList();
    }

    /** The group a unit is read under: the first that has it. */
    private static UnitGroup first(UnitChoice unit) {
        return Arrays.stream(UnitGroup.values())
                .filter(group -> group.has(unit))
                .findFirst()
                .orElse(UnitGroup.PUBLIC_SERVICE);
    }

    /** How many stand below, at any depth. */
    public int size() {
        return below.stream()
                .mapToInt(each -> (each.unit() == null ? 0 : 1) + each.size())
                .sum();
    }
}
