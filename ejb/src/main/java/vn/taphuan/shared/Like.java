package vn.taphuan.shared;

import java.util.List;
import java.util.stream.IntStream;

/** Patterns for {@code like … escape '!'}: what people type is taken as it stands, words in their order. */
public final class Like {
    private Like() {}

    /** The pattern that leaves nothing out. */
    public static final String ANYTHING = "%";

    /** How many words {@link #words} tells apart. */
    public static final int WORDS = 4;

    /**
     * A pattern for each word of the text, whatever their order: all are to be found. The last takes what is left of a
     * longer text; a shorter one is filled up with patterns that find everything.
     */
    public static List<String> words(String text) {
        var words = text == null ? new String[0] : text.strip().split("\\s+", WORDS);
        return IntStream.range(0, WORDS)
                .mapToObj(at -> containing(at < words.length ? words[at] : ""))
                .toList();
    }

    /** A pattern that finds the words of the text in their order, anywhere; everything for an empty text. */
    public static String containing(String text) {
        if (text == null || text.isBlank()) return ANYTHING;
        var escaped = text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return '%' + escaped.replaceAll("\\s+", "%") + '%';
    }
}
