package vn.taphuan.shared;

/** Patterns for {@code like … escape '!'}: what people type is taken as it stands, words in their order. */
public final class Like {
    private Like() {}

    /** A pattern that finds the words of the text in their order, anywhere; everything for an empty text. */
    public static String containing(String text) {
        if (text == null || text.isBlank()) return "%";
        var escaped = text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return '%' + escaped.replaceAll("\\s+", "%") + '%';
    }
}
