package vn.taphuan.packages;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is told of a package; the first are enough to see what it suffers from. */
final class Warnings {
    private static final int MOST = 30;

    private final List<Warning> first = new ArrayList<>();
    private int more;

    void add(String key, Object... arguments) {
        var warning = new Warning(key, List.of(arguments));
        if (first.contains(warning)) return;
        if (first.size() < MOST) first.add(warning);
        else more++;
    }

    List<Warning> all() {
        var all = new ArrayList<>(first);
        if (more > 0) all.add(new Warning("packages.more", List.of(more)));
        return List.copyOf(all);
    }
}
