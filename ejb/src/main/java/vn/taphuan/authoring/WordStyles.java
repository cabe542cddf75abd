package vn.taphuan.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What paragraphs and runs look like by their styles, and how lists are numbered. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");
    private static final int MOST_LEVELS = 9;
    private static final int LONGEST_CHAIN = 20;

    private static final Set<String> PLAIN_COLOURS = Set.of("auto", "000000");
    private static final Set<String> PLAIN_FILLS = Set.of("", "auto", "FFFFFF");

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    WordStyles(WordFile file) {
        file.beside("styles").ifPresent(part -> by("styleId", part, "style", styles));
        file.beside("numbering").ifPresent(this::readLists);
    }

    private static void by(String id, Element part, String name, Map<String, Element> map) {
        for (var element : WordXml.children(part, name)) map.put(WordXml.attribute(element, id), element);
    }

    private void readLists(Element part) {
        var kinds = new HashMap<String, Element>();
        by("abstractNumId", part, "abstractNum", kinds);
        for (var list : WordXml.children(part, "num"))
            WordXml.value(list, "abstractNumId")
                    .map(kinds::get)
                    .ifPresent(kind -> lists.put(WordXml.attribute(list, "numId"), kind));
    }

    /** From 1; empty for what is no heading. */
    Optional<Integer> heading(Element paragraph) {
        var own = properties(paragraph, "pPr").flatMap(WordStyles::outline);
        if (own.isPresent()) return own.filter(level -> level <= MOST_LEVELS);
        return first(styleOf(paragraph, "pPr", "pStyle"), style -> headingByName(style)
                        .or(() -> properties(style, "pPr").flatMap(WordStyles::outline)))
                .filter(level -> level <= MOST_LEVELS);
    }

    private static Optional<Integer> headingByName(Element style) {
        var name = HEADING.matcher(WordXml.value(style, "name").orElse(""));
        return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
    }

    private static Optional<Integer> outline(Element properties) {
        return WordXml.number(properties, "outlineLvl").map(level -> level + 1);
    }

    boolean isTitle(Element paragraph) {
        return name(paragraph).equalsIgnoreCase("title");
    }

    /** A line of a table of contents, which a course makes itself. */
    boolean isContents(Element paragraph) {
        return name(paragraph).toLowerCase(Locale.ROOT).startsWith("toc ");
    }

    private String name(Element paragraph) {
        return styleOf(paragraph, "pPr", "pStyle")
                .flatMap(style -> WordXml.value(style, "name"))
                .orElse("");
    }

    /** Whether a run is bold ({@code b}) or italic ({@code i}), by itself or by the style of its letters. */
    boolean is(String look, Element run) {
        return properties(run, "rPr")
                .flatMap(own -> WordXml.on(own, look))
                .or(() -> first(styleOf(run, "rPr", "rStyle"), style -> properties(style, "rPr")
                        .flatMap(its -> WordXml.on(its, look))))
                .orElse(false);
    }

    /** Whether a run stands out from what is around it: underlined, highlighted, or in a colour. */
    boolean marked(Element run) {
        return properties(run, "rPr")
                .map(own -> WordXml.on(own, "u").orElse(false)
                        || WordXml.on(own, "highlight").orElse(false)
                        || WordXml.child(own, "shd")
                                .filter(shade -> !PLAIN_FILLS.contains(WordXml.attribute(shade, "fill")))
                                .isPresent()
                        || WordXml.value(own, "color")
                                .filter(color -> !PLAIN_COLOURS.contains(color))
                                .isPresent())
                .orElse(false);
    }

    /**
     * Where a paragraph stands in a list.
     *
     * @param level from 0
     * @param start the number of the first one; 0 for what is not numbered
     * @param lettered whether its numbers are written as letters
     */
    record Place(String list, int level, int start, boolean lettered) {
        boolean numbered() {
            return start > 0;
        }
    }

    /** Empty for what stands in no list. */
    Optional<Place> place(Element paragraph) {
        var told = new ArrayList<Element>();
        listed(paragraph).ifPresent(told::add);
        first(styleOf(paragraph, "pPr", "pStyle"), this::listed).ifPresent(told::add);
        var list = told.stream()
                .flatMap(place -> WordXml.value(place, "numId").stream())
                .findFirst()
                .orElse("");
        int level = told.stream()
                .flatMap(place -> WordXml.number(place, "ilvl").stream())
                .findFirst()
                .map(each -> Math.min(each, MOST_LEVELS - 1))
                .orElse(0);
        return Optional.ofNullable(lists.get(list)).flatMap(kind -> place(list, level, kind));
    }

    private Optional<Element> listed(Element styled) {
        return properties(styled, "pPr").flatMap(properties -> WordXml.child(properties, "numPr"));
    }

    private static Optional<Place> place(String list, int level, Element kind) {
        var its = WordXml.children(kind, "lvl").stream()
                .filter(each -> WordXml.attribute(each, "ilvl").equals(String.valueOf(level)))
                .findFirst();
        var format = its.flatMap(each -> WordXml.value(each, "numFmt")).orElse("bullet");
        if (format.equals("none")) return Optional.empty();
        int start = its.flatMap(each -> WordXml.number(each, "start")).orElse(1);
        return Optional.of(
                new Place(list, level, format.equals("bullet") ? 0 : Math.max(1, start), format.endsWith("Letter")));
    }

    private static Optional<Element> properties(Element styled, String name) {
        return WordXml.child(styled, name);
    }

    private Optional<Element> styleOf(Element styled, String properties, String name) {
        return properties(styled, properties)
                .flatMap(own -> WordXml.value(own, name))
                .map(styles::get);
    }

    /** What the style says, or the one it is based on, and so on. */
    private <T> Optional<T> first(Optional<Element> style, Function<Element, Optional<T>> what) {
        for (var each : chain(style)) {
            var told = what.apply(each);
            if (told.isPresent()) return told;
        }
        return Optional.empty();
    }

    private List<Element> chain(Optional<Element> style) {
        var chain = new ArrayList<Element>();
        var next = style;
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(next.get());
            next = WordXml.value(next.get(), "basedOn").map(styles::get);
        }
        return chain;
    }
}
