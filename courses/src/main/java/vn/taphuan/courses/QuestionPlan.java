package vn.taphuan.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the file says of one question, to be changed and written again; read without complaint, as {@link CoursePlan} is.
 *
 * @param id never changes: what learners have answered hangs on it
 * @param level null when the file names none there is
 * @param stem what is asked; Markdown, as are the options and the explanation
 * @param basis without the words "Căn cứ:"
 */
public record QuestionPlan(
        String id, Level level, String stem, List<Option> options, String explanation, String basis) {

    /** The answers of a question of {@link Kind#TRUE_FALSE}. */
    public static final List<String> TRUE_OR_FALSE = List.of("Đúng", "Sai");

    /** An answer to choose. */
    public record Option(String text, boolean right) {
        public Option {
            text = lines(text, String::strip)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Spaces that the file does not keep are gone. */
    public QuestionPlan {
        stem = lines(stem, String::stripTrailing);
        options = List.copyOf(options);
        explanation = lines(explanation, String::strip);
        basis = QuestionReader.withoutWord(lines(basis, String::strip));
    }

    private static String lines(String text, UnaryOperator<String> each) {
        return text.lines().map(each).collect(Collectors.joining("\n")).strip();
    }

    /** Empty when something of the question has no place in a plan. */
    public static Optional<QuestionPlan> of(String question) {
        return QuestionReader.plan(question);
    }

    /** The same with another id. */
    public QuestionPlan with(String id) {
        return new QuestionPlan(id, level, stem, options, explanation, basis);
    }

    /** The same with this level where it has none. */
    public QuestionPlan or(Level other) {
        return new QuestionPlan(id, level == null ? other : level, stem, options, explanation, basis);
    }

    /** Whether nothing tells which option is right. */
    public boolean isUnanswered() {
        return options.stream().noneMatch(Option::right);
    }

    /** The same, telling that all right options are to be chosen. */
    public QuestionPlan choosingAll() {
        if (stem.isEmpty() || stem.toLowerCase(Locale.ROOT).contains(QuestionReader.CHOOSE_ALL)) return this;
        var told = stem + " (" + QuestionReader.CHOOSE_ALL + " phương án đúng)";
        return new QuestionPlan(id, level, told, options, explanation, basis);
    }

    /** As the file says it; without a level it is written as the first of them. */
    public String text() {
        var lines = new ArrayList<String>();
        var end = " {#" + id + " level=" + (level == null ? Level.RECOGNISE : level).word() + "}";
        var told = stem.split("\n", -1);
        lines.add("## " + told[0] + end);
        lines.addAll(List.of(told).subList(1, told.length));
        lines.add("");
        for (var option : options)
            lines.add((option.right() ? "- [x] " : "- [ ] ") + option.text().replace("\n", "\n  "));
        lines.add("");
        explanation.lines().forEach(line -> lines.add(quoted(line)));
        if (!explanation.isEmpty() && !basis.isEmpty()) lines.add(quoted(""));
        if (!basis.isEmpty()) ("Căn cứ: " + basis).lines().forEach(line -> lines.add(quoted(line)));
        return String.join("\n", lines).strip() + "\n";
    }

    private static String quoted(String line) {
        return line.isEmpty() ? ">" : "> " + line;
    }

    /** The parts of which the file would make something else, such as a line that begins like an option. */
    List<QuestionFault> unkept() {
        var faults = new ArrayList<QuestionFault>();
        if (!keeps(only(stem, List.of(), "")))
            faults.add(new QuestionFault(QuestionFault.Part.TEXT, -1, QuestionReader.SIGNS));
        for (int i = 0; i < options.size(); i++)
            if (!keeps(only("?", List.of(options.get(i)), "")))
                faults.add(new QuestionFault(QuestionFault.Part.OPTION, i, QuestionReader.SIGNS));
        if (!keeps(only("?", List.of(), explanation)))
            faults.add(new QuestionFault(
                    QuestionFault.Part.EXPLANATION, -1, "Dòng bắt đầu bằng “Căn cứ” phải viết ở ô Căn cứ."));
        return faults;
    }

    private static QuestionPlan only(String stem, List<Option> options, String explanation) {
        return new QuestionPlan("c", Level.RECOGNISE, stem, options, explanation, "");
    }

    private static boolean keeps(QuestionPlan plan) {
        return of(plan.text()).filter(plan::equals).isPresent();
    }
}
