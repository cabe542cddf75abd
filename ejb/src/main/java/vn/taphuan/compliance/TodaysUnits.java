package vn.taphuan.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.UnitFate;

/**
 * What has become of units by today. A unit that went on into one other is that one, wherever its people are now. One
 * that was split or dissolved has no single heir: each of its people is counted where they went.
 */
class TodaysUnits {
    private final Map<Long, UnitChoice> units;
    private final Map<Long, Set<Long>> successors;
    private final LocalDate today;
    private final Set<Long> scattered;

    TodaysUnits(List<UnitChoice> units, List<UnitFate> fates, LocalDate today) {
        this.units = units.stream().collect(Collectors.toMap(UnitChoice::id, Function.identity()));
        this.successors = fates.stream()
                .collect(Collectors.groupingBy(
                        UnitFate::predecessor, Collectors.mapping(UnitFate::successor, Collectors.toSet())));
        this.today = today;
        this.scattered =
                this.units.keySet().stream().filter(unit -> !lives(heir(unit))).collect(Collectors.toSet());
    }

    LocalDate day() {
        return today;
    }

    /**
     * The unit in which somebody counts today.
     *
     * @param unit where the person was on the day that is asked for
     * @param next where they went after that; null if nowhere yet
     * @param now where they are today; null if nowhere
     */
    UnitChoice of(Long unit, Long next, Long now) {
        var heir = heir(unit);
        if (lives(heir) || next == null) return units.get(heir);
        heir = heir(next);
        if (lives(heir) || now == null) return units.get(heir);
        return units.get(heir(now));
    }

    /** Follows single successors as far as they lead: to a living unit, or to one whose people went several ways. */
    private Long heir(Long unit) {
        var seen = new HashSet<Long>();
        var at = unit;
        while (!lives(at) && seen.add(at)) {
            var next = successors.getOrDefault(at, Set.of());
            if (next.size() != 1) return at;
            at = next.iterator().next();
        }
        return at;
    }

    private boolean lives(Long unit) {
        var last = units.get(unit).validTo();
        return last == null || !last.isBefore(today);
    }

    /** Units that are one of these today, whoever their people are. */
    Set<Long> becoming(Collection<Long> wanted) {
        return units.keySet().stream()
                .filter(unit -> lives(heir(unit)) && wanted.contains(heir(unit)))
                .collect(Collectors.toSet());
    }

    /** Units without a single heir. */
    Set<Long> scattered() {
        return scattered;
    }

    /** Of the units without a single heir, those whose people are counted under one of these until they are placed. */
    Set<Long> scatteredUnder(Collection<Long> wanted) {
        return scattered.stream().filter(unit -> wanted.contains(heir(unit))).collect(Collectors.toSet());
    }
}
