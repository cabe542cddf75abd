package vn.taphuan.authoring;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.Problem;

/**
 * The question bank of a module of a draft.
 *
 * @param seen the count of what was saved when it was read
 * @param text the file; empty where there is none yet
 * @param problems what is told of the whole file
 * @param removed questions taken out, the last one first
 */
public record BankView(
        Long draft,
        int seen,
        String draftTitle,
        String module,
        String moduleTitle,
        String text,
        List<BankLine> lines,
        List<Stock> stocks,
        List<Problem> problems,
        List<Removed> removed,
        boolean writes) {
    private static final Pattern TAGS = Pattern.compile("<[^>]*+>");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** How many questions of a level there are, and how many each quiz draws. */
    public record Stock(Level level, long there, List<Drawn> drawn) {
        /** How many are missing to the quiz that draws the most; 0 when there are enough. */
        public long missing() {
            return Math.max(0, drawn.stream().mapToLong(Drawn::count).max().orElse(0) - there);
        }
    }

    public record Drawn(String quiz, int count) {}

    /** A question that was taken out. */
    public record Removed(String code, String textHtml, Instant at, String by) {}

    /** What is told of the file beside its questions. */
    public List<Problem> aside() {
        return problems.stream()
                .filter(problem ->
                        lines.stream().noneMatch(line -> line.problems().contains(problem)))
                .toList();
    }

    /**
     * The questions in which all the words stand, written with or without marks.
     *
     * @param level null for all
     * @param faulty only those with which something is wrong
     */
    public List<BankLine> found(String words, Level level, boolean faulty) {
        var wanted = List.of(folded(words == null ? "" : words).strip().split("\\s+"));
        return lines.stream()
                .filter(line -> level == null || line.question().level() == level)
                .filter(line -> !faulty || !line.problems().isEmpty())
                .filter(line -> wanted.stream().allMatch(said(line)::contains))
                .toList();
    }

    private static String said(BankLine line) {
        var said = new StringBuilder(line.code())
                .append(' ')
                .append(line.question().textHtml());
        line.question().options().forEach(option -> said.append(' ').append(option.html()));
        said.append(' ')
                .append(line.question().explanationHtml())
                .append(' ')
                .append(line.question().basis());
        return folded(TAGS.matcher(said).replaceAll(" "));
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
