package vn.taphuan.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.taphuan.authoring.WordStyles.Place;

/** Writes the items of lists: each below its parent, numbered as Word numbers them. */
final class WordLists {
    /** @param tight whether it follows the block before without an empty line */
    record Item(String text, boolean tight) {}

    /** A level that is open; children begin below its text. */
    private record Open(String list, boolean numbered, String mark, int width) {}

    private final List<Open> open = new ArrayList<>();

    /** By list and level; the numbers go on after other text. */
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

    void end() {
        open.clear();
    }

    Item item(Place place, String text) {
        int level = Math.min(place.level(), open.size());
        var before = level < open.size() ? open.get(level) : null;
        boolean first = open.isEmpty();
        open.subList(level, open.size()).clear();
        int number = count(place);
        var mark = mark(place, before);
        var head = (place.numbered() ? String.valueOf(number) : "") + mark + " ";
        int indent = open.stream().mapToInt(Open::width).sum();
        open.add(new Open(place.list(), place.numbered(), mark, head.length()));
        var lines = text.replace("\n", "\n" + " ".repeat(indent + head.length()));
        // A list that begins with another number than 1 is none right below a line of text.
        boolean begins = before == null && place.numbered() && number != 1;
        return new Item(" ".repeat(indent) + head + lines, !first && !begins);
    }

    private int count(Place place) {
        if (!place.numbered()) return 0;
        var levels = counts.computeIfAbsent(place.list(), list -> new HashMap<>());
        levels.keySet().removeIf(level -> level > place.level());
        return levels.merge(place.level(), place.start(), (was, start) -> was + 1);
    }

    /** Two lists that touch have different marks, or they would be one. */
    private static String mark(Place place, Open before) {
        if (before == null || before.numbered() != place.numbered()) return place.numbered() ? "." : "-";
        if (before.list().equals(place.list())) return before.mark();
        return switch (before.mark()) {
            case "." -> ")";
            case ")" -> ".";
            case "-" -> "+";
            default -> "-";
        };
    }
}
