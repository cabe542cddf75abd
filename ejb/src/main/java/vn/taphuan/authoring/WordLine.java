package vn.taphuan.authoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A paragraph as it is read from a Word file, run by run, to be written as Markdown. */
final class WordLine {
    /** A mark that begins something only at the beginning of a line; typed dashes and numbers do make lists. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?m)^(#{1,6}(?=\\s|$)|>|-(?=[ -]*$)|=(?==*\\s*$)|~(?=~~))");

    private static final Pattern SPECIAL = Pattern.compile(
            "([\\\\`*\\[\\]])|(<)(?=[\\p{L}/!?])|(&)(?=#?\\w+;)|(?<![\\p{L}\\p{N}])(_)|(_)(?![\\p{L}\\p{N}])");

    /**
     * @param marked whether it stands out by a line below, by colour or by shade; no Markdown is made of it
     * @param link null for none
     */
    record Look(boolean bold, boolean italic, boolean marked, String link) {
        static final Look PLAIN = new Look(false, false, false, null);

        private Look without(boolean noBold, boolean noItalic) {
            return new Look(bold && !noBold, italic && !noItalic, false, link);
        }

        private String mark() {
            return (bold ? "**" : "") + (italic ? "*" : "");
        }
    }

    /** @param markdown whether the text is Markdown already */
    private record Span(StringBuilder letters, Look look, boolean markdown) {
        String text() {
            return letters.toString();
        }

        private String counted() {
            return markdown ? OTHER : text();
        }
    }

    /** What stands for a span of Markdown where letters are counted. */
    private static final String OTHER = "\uFFFC";

    private final List<Span> spans = new ArrayList<>();

    static WordLine of(String text) {
        var line = new WordLine();
        line.add(text, Look.PLAIN);
        return line;
    }

    void add(String text, Look look) {
        var told = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u00A0\\t\\r\\n\\u2028\\u2029]", " ")
                .replaceAll("[\\u00AD\\u200B\\uFEFF]", "");
        if (told.isEmpty()) return;
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && !last.markdown() && last.look().equals(look))
            last.letters().append(told);
        else spans.add(new Span(new StringBuilder(told), look, false));
    }

    void addMarkdown(String markdown) {
        spans.add(new Span(new StringBuilder(markdown), Look.PLAIN, true));
    }

    void breakLine() {
        addMarkdown("\n");
    }

    boolean isBlank() {
        return spans.stream().allMatch(span -> span.text().isBlank());
    }

    /** The letters alone. */
    String plain() {
        var plain = new StringBuilder();
        for (var span : spans) plain.append(span.markdown() ? " " : span.text());
        return plain.toString().replaceAll("\\s+", " ").strip();
    }

    /** Its letters one by one; a picture or a note counts as one. */
    String letters() {
        return spans.stream().map(Span::counted).collect(Collectors.joining());
    }

    /** How a letter looks, counted as in {@link #letters}. */
    Look lookAt(int place) {
        int from = 0;
        for (var span : spans) {
            from += span.counted().length();
            if (place < from) return span.look();
        }
        return Look.PLAIN;
    }

    /** From one letter up to before another, counted as in {@link #letters}. */
    WordLine part(int from, int to) {
        var part = new WordLine();
        int at = 0;
        for (var span : spans) {
            int length = span.counted().length();
            int begin = Math.max(from, at) - at;
            int end = Math.min(to, at + length) - at;
            if (begin < end)
                part.spans.add(
                        span.markdown()
                                ? span
                                : new Span(
                                        new StringBuilder(span.letters().substring(begin, end)), span.look(), false));
            at += length;
        }
        return part;
    }

    /** Cut where a line was broken by hand. */
    List<WordLine> lines() {
        var lines = new ArrayList<>(List.of(new WordLine()));
        for (var span : spans) {
            if (span.markdown() && span.text().equals("\n")) lines.add(new WordLine());
            else lines.get(lines.size() - 1).spans.add(span);
        }
        return lines;
    }

    /** The same, without what makes all of it bold or italic, or stand out. */
    WordLine evenly() {
        boolean bold = all(Look::bold);
        boolean italic = all(Look::italic);
        var even = new WordLine();
        for (var span : spans) {
            if (span.markdown()) even.spans.add(span);
            else even.add(span.text(), span.look().without(bold, italic));
        }
        return even;
    }

    private boolean all(Predicate<Look> look) {
        return spans.stream()
                .filter(span -> !span.markdown() && !span.text().isBlank())
                .allMatch(span -> look.test(span.look()));
    }

    /** On one line, for a heading or a cell. */
    String oneLine(boolean looks) {
        return markdown(looks).replaceAll("\\s+", " ").strip();
    }

    String markdown() {
        // Only the first of many spaces may begin a match, or each of them would look for the end of all.
        var lines = markdown(true).strip().replaceAll("(?<! ) *\n\\s*", "\\\\\n");
        return BEGINNING.matcher(lines).replaceAll("\\\\$1");
    }

    private String markdown(boolean looks) {
        var out = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            if (span.markdown()) out.append(span.text());
            else if (span.look().link() != null) out.append(link(span));
            else emphasise(out, span.text(), looks ? span.look().mark() : "", after(i));
        }
        return out.toString();
    }

    private char after(int i) {
        return i + 1 == spans.size() ? ' ' : spans.get(i + 1).letters().charAt(0);
    }

    private static String link(Span span) {
        var address = span.look().link().replace(" ", "%20").replace("(", "%28").replace(")", "%29");
        var text = span.text().strip();
        if (text.isEmpty()) return span.text();
        var end = span.text().endsWith(" ") ? " " : "";
        return "[" + escaped(text) + "](" + address.replaceAll("[<>\\\\]", "") + ")" + end;
    }

    /**
     * Marks count only where letters touch them from inside and do not from outside, so spaces and punctuation at the
     * ends go out; what touches another emphasis directly stays plain.
     */
    private static void emphasise(StringBuilder out, String text, String mark, char after) {
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        int from = 0;
        int to = text.length();
        while (to > from && outside(text.charAt(to - 1), to == text.length() ? after : text.charAt(to))) to--;
        while (from < to && outside(text.charAt(from), from == 0 ? before : text.charAt(from - 1))) from++;
        boolean marked = !mark.isEmpty() && from < to && !(from == 0 && before == '*');
        if (!marked) {
            out.append(escaped(text));
            return;
        }
        out.append(escaped(text.substring(0, from))).append(mark);
        out.append(escaped(text.substring(from, to))).append(mark);
        out.append(escaped(text.substring(to)));
    }

    private static boolean outside(char edge, char neighbour) {
        return Character.isWhitespace(edge) || !Character.isLetterOrDigit(edge) && Character.isLetterOrDigit(neighbour);
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
