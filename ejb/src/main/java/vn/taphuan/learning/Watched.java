package vn.taphuan.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which parts of a film were watched, each part once: what is watched again adds nothing. Kept as {@code 0-35,60-80}, in
 * seconds from the beginning.
 */
final class Watched {
    static final Watched NOTHING = new Watched(List.of());

    /** As the column holds them. */
    private static final int LONGEST = 2_000;

    private final List<Part> parts;

    /**
     * From one second to another, which is no longer in it.
     *
     * @param from 0 or more
     * @param to more than from
     */
    record Part(int from, int to) {}

    private Watched(List<Part> parts) {
        this.parts = parts;
    }

    /** @param text null is nothing */
    static Watched of(String text) {
        if (text == null || text.isEmpty()) return NOTHING;
        var parts = new ArrayList<Part>();
        for (var part : text.split(",")) {
            var ends = part.split("-");
            parts.add(new Part(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return new Watched(parts);
    }

    /**
     * With these too, as far as the film has them.
     *
     * @param length of the film in seconds
     */
    Watched with(List<Part> more, int length) {
        var all = new ArrayList<>(parts);
        more.stream()
                .map(part -> new Part(Math.max(0, part.from()), Math.min(length, part.to())))
                .filter(part -> part.from() < part.to())
                .forEach(all::add);
        var joined = joined(all, 0);
        // Whoever jumps about so much is given the smallest gaps rather than refused.
        for (int gap = 1; text(joined).length() > LONGEST; gap++) joined = joined(all, gap);
        return new Watched(joined);
    }

    private static List<Part> joined(List<Part> parts, int gap) {
        var joined = new ArrayList<Part>();
        for (var part :
                parts.stream().sorted(Comparator.comparingInt(Part::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || part.from() > last.to() + gap) joined.add(part);
            else joined.set(joined.size() - 1, new Part(last.from(), Math.max(last.to(), part.to())));
        }
        return joined;
    }

    int seconds() {
        return parts.stream().mapToInt(part -> part.to() - part.from()).sum();
    }

    String text() {
        return text(parts);
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(part -> part.from() + "-" + part.to()).collect(Collectors.joining(","));
    }
}
