package vn.taphuan.content;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;

/** Asks every feature in turn, and finds what none of them uses. */
@Dependent
class Orphans {
    /** How many are asked about at once: a query has room for so many. */
    static final int BLOCK = 500;

    @Inject
    @Any
    Instance<ContentUse> features;

    /** Asked twice: meanwhile content may go over from a feature not asked yet to one that was, as a draft's does. */
    List<Kept> among(List<Kept> block) {
        return unused(unused(block));
    }

    private List<Kept> unused(List<Kept> block) {
        var left = new HashSet<>(block.stream().map(Kept::sha256).toList());
        for (var feature : features) left.removeAll(feature.used(List.copyOf(left)));
        return block.stream().filter(kept -> left.contains(kept.sha256())).toList();
    }
}
