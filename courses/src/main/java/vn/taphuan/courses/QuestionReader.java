package vn.taphuan.courses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.taphuan.courses.QuestionFault.Part;

/**
 * Reads a file of the question bank. The form is fixed line by line, so it is read line by line, which can name the line
 * of any slip; Markdown is for what stands inside.
 */
final class QuestionReader {

    private static final int LONGEST_BASIS = 1_000;
    private static final Pattern HEADING = Pattern.compile("## ++(.*?)(?:\\{([^{}]*)})?");
    private static final Pattern ATTRIBUTES = Pattern.compile("#(\\S+) +level=(\\S+)");
    private static final Pattern OPTION = Pattern.compile("- \\[([ xX])] +(\\S.*)");
    private static final Pattern NEARLY_OPTION = Pattern.compile("\\s*+(?:[-*+]\\s*+)?\\[[^\\]]?]([^(].*)?");
    private static final Pattern BASIS = Pattern.compile("\\**Căn cứ:?\\**:?\\s*(.*)");
    static final String CHOOSE_ALL = "chọn tất cả";

    static final String SIGNS = "Ở đây không được có dòng bắt đầu bằng ##, > hoặc [ ]: đó là dấu của tệp câu hỏi.";

    private final TextFile file;
    private final String topic;
    private final Ids ids;
    private final Pictures pictures;
    private final Problems problems;
    private final List<QuestionSource> questions = new ArrayList<>();
    private final List<QuestionPlan> plans = new ArrayList<>();
    private final List<QuestionFault> faults = new ArrayList<>();

    /** How many problems have found their part of the question that is read. */
    private int placed;

    /** Whether something of the questions could not be placed. */
    private boolean unclear;

    QuestionReader(TextFile file, String topic, Ids ids, Pictures pictures, Problems problems) {
        this.file = file;
        this.topic = topic;
        this.ids = ids;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** Some lines of the file that belong together. */
    private static final class Passage {

        private final int line;
        private final List<String> lines = new ArrayList<>();

        Passage(int line, String first) {
            this.line = line;
            lines.add(first);
        }

        String text() {
            return String.join("\n", lines);
        }
    }

    private record Option(Passage passage, boolean right) {}

    /** A question while its lines come in. */
    private static final class Draft {

        private final Passage text;
        private final String attributes;
        private final List<Option> options = new ArrayList<>();
        private Passage explanation;

        Draft(Passage text, String attributes) {
            this.text = text;
            this.attributes = attributes;
        }
    }

    List<QuestionSource> read() {
        var head = Fields.frontMatter(file, problems);
        if (head.isEmpty()) {
            return List.of();
        }
        var fields = head.get().fields();
        fields.only("topic");
        var written = fields.text("topic");
        if (!written.isEmpty() && !written.equals(topic)) {
            problems.add(file.path(), fields.line("topic"), "Chủ đề “%s” phải trùng với tên tệp “%s”.", written, topic);
        }
        readFrom(head.get().body());
        if (questions.isEmpty()) {
            tell(1, "Ngân hàng câu hỏi này còn trống.");
        }
        return questions;
    }

    /** Whether a question begins on this line. */
    static boolean begins(String line) {
        return HEADING.matcher(line.stripTrailing()).matches();
    }

    /** The code at the end of the first line of a question; empty where there is none, or one too long to be kept. */
    static String codeOf(String question) {
        var heading = HEADING.matcher(question.lines().findFirst().orElse("").stripTrailing());
        if (!heading.matches() || heading.group(2) == null) return "";
        var attributes = ATTRIBUTES.matcher(heading.group(2).strip());
        return attributes.matches() && attributes.group(1).length() <= CourseReader.LONGEST_ID
                ? attributes.group(1)
                : "";
    }

    /** The basis without the word that begins it in the file. */
    static String withoutWord(String basis) {
        var first = basis.lines().findFirst().orElse("");
        return (BASIS.matcher(first).replaceFirst("$1") + basis.substring(first.length())).strip();
    }

    /** One question by itself; empty when not all of it can be placed. */
    static Optional<QuestionPlan> plan(String question) {
        var reader = alone(question, "", path -> Optional.empty(), "");
        return reader.plans.size() == 1 && !reader.unclear ? Optional.of(reader.plans.get(0)) : Optional.empty();
    }

    /** One question by itself as a learner will see it; an empty text is a question without words. */
    static QuestionLook look(String question, String topic, Source source, String folder) {
        var reader = alone(question, topic, source, folder);
        return new QuestionLook(reader.questions.get(0), List.copyOf(reader.faults));
    }

    private static QuestionReader alone(String question, String topic, Source source, String folder) {
        var problems = new Problems();
        var file = new TextFile("", question.lines().toList());
        var pictures = new Pictures(folder, source, problems);
        var reader = new QuestionReader(file, topic, new Ids(problems), pictures, problems);
        reader.readFrom(0);
        return reader;
    }

    private void readFrom(int first) {
        Draft draft = null;
        for (int i = first; i < file.lines().size(); i++) {
            var line = file.lines().get(i).stripTrailing();
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                finish(draft);
                draft = new Draft(
                        new Passage(i + 1, heading.group(1).strip()),
                        Optional.ofNullable(heading.group(2)).orElse(""));
            } else if (draft != null) {
                take(draft, line, i + 1);
            } else if (!line.isBlank()) {
                tell(i + 1, "Trước câu hỏi đầu tiên (##) không được có chữ.");
            }
        }
        finish(draft);
    }

    private void take(Draft draft, String line, int number) {
        var option = OPTION.matcher(line);
        if (line.startsWith(">")) {
            var words = line.substring(1).strip();
            if (draft.explanation == null) {
                draft.explanation = new Passage(number, words);
            } else {
                draft.explanation.lines.add(words);
            }
        } else if (line.isBlank()) {
            if (draft.explanation != null) {
                draft.explanation.lines.add("");
            } else if (draft.options.isEmpty()) {
                draft.text.lines.add("");
            }
        } else if (draft.explanation != null) {
            unplaced(number, "Sau phần giải thích (>) chỉ được là câu hỏi mới (##).");
        } else if (option.matches()) {
            draft.options.add(new Option(
                    new Passage(number, option.group(2)), !option.group(1).equals(" ")));
        } else if (NEARLY_OPTION.matcher(line).matches()) {
            unplaced(number, "Phương án phải viết “- [ ] …” hoặc “- [x] …”.");
        } else if (draft.options.isEmpty()) {
            draft.text.lines.add(line);
        } else if (line.startsWith("  ")) {
            draft.options.get(draft.options.size() - 1).passage.lines.add(line.strip());
        } else {
            unplaced(number, "Không hiểu dòng này: sau các phương án phải là phần giải thích bắt đầu bằng dấu >.");
        }
    }

    private void finish(Draft draft) {
        if (draft == null) {
            return;
        }
        placed = problems.count();
        int line = draft.text.line;
        var attributes = ATTRIBUTES.matcher(draft.attributes.strip());
        unclear |= !attributes.matches();
        if (!attributes.matches()) {
            tell(
                    line,
                    "Cuối dòng câu hỏi phải có {#mã level=nhan-biet}, {#mã level=thong-hieu} hoặc {#mã level=van-dung}.");
        }
        var id = attributes.matches() ? attributes.group(1) : "";
        var level = attributes.matches() ? Level.of(attributes.group(2)) : Optional.of(Level.RECOGNISE);
        if (level.isEmpty()) {
            tell(line, "Không có mức độ “%s”; dùng nhan-biet, thong-hieu hoặc van-dung.", attributes.group(2));
        }
        place(Part.LEVEL, -1);
        ids.claim(id, file.path(), line);
        if (id.length() > CourseReader.LONGEST_ID) tell(line, "Mã dài quá %d ký tự.", CourseReader.LONGEST_ID);
        place(Part.CODE, -1);
        var text = inline(draft.text);
        if (text.plain().isEmpty()) {
            tell(line, "Câu hỏi chưa có lời.");
        }
        place(Part.TEXT, -1);
        var options = new ArrayList<Markdown.Page>();
        for (var option : draft.options) {
            options.add(inline(option.passage));
            place(Part.OPTION, options.size() - 1);
        }
        checkOptions(draft, options);
        var kind = kind(draft, options);
        checkWording(line, kind, text.plain());
        place(Part.TEXT, -1);
        int basisAt = basisAt(draft.explanation);
        var explanation = explanation(draft, basisAt);
        place(Part.EXPLANATION, -1);
        var basis = basis(draft, basisAt);
        place(Part.BASIS, -1);
        plans.add(plan(id, level.orElse(null), draft, basisAt));
        questions.add(new QuestionSource(
                id,
                topic,
                level.orElse(Level.RECOGNISE),
                kind,
                text.html(),
                optionSources(draft, options),
                explanation,
                basis));
    }

    private static QuestionPlan plan(String id, Level level, Draft draft, int basisAt) {
        var told = draft.explanation == null ? List.<String>of() : draft.explanation.lines;
        return new QuestionPlan(
                id,
                level,
                draft.text.text(),
                draft.options.stream()
                        .map(option -> new QuestionPlan.Option(option.passage.text(), option.right()))
                        .toList(),
                String.join("\n", told.subList(0, basisAt)),
                String.join("\n", told.subList(basisAt, told.size())));
    }

    private void checkOptions(Draft draft, List<Markdown.Page> options) {
        int line = draft.text.line;
        if (options.size() < 2 || options.size() > 6) {
            tell(line, "Câu hỏi phải có từ 2 đến 6 phương án, hiện có %d.", options.size());
        }
        long right = draft.options.stream().filter(Option::right).count();
        if (!options.isEmpty() && right == 0) {
            tell(line, "Câu hỏi chưa có phương án đúng nào.");
        }
        if (!options.isEmpty() && right == options.size()) {
            tell(line, "Mọi phương án đều đúng, nên không có gì để chọn.");
        }
        place(Part.OPTIONS, -1);
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < options.size(); i++) {
            var same = first.putIfAbsent(comparable(options.get(i).plain()), i + 1);
            if (same != null) {
                tell(draft.options.get(i).passage.line, "Phương án này trùng với phương án thứ %d.", same);
            }
            place(Part.OPTION, i);
        }
    }

    private void checkWording(int line, Kind kind, String text) {
        boolean saysAll = text.toLowerCase(Locale.ROOT).contains(CHOOSE_ALL);
        if (kind == Kind.MULTIPLE && !saysAll) {
            tell(line, "Câu hỏi có nhiều phương án đúng phải nói “%s phương án đúng”.", CHOOSE_ALL);
        }
        if (kind != Kind.MULTIPLE && saysAll) {
            tell(line, "Câu hỏi nói “%s” nhưng không có hai phương án đúng trở lên.", CHOOSE_ALL);
        }
    }

    private static Kind kind(Draft draft, List<Markdown.Page> options) {
        var words = options.stream().map(Markdown.Page::plain).collect(Collectors.toSet());
        if (options.size() == 2 && words.equals(Set.copyOf(QuestionPlan.TRUE_OR_FALSE))) {
            return Kind.TRUE_FALSE;
        }
        return draft.options.stream().filter(Option::right).count() > 1 ? Kind.MULTIPLE : Kind.SINGLE;
    }

    private static List<OptionSource> optionSources(Draft draft, List<Markdown.Page> options) {
        var sources = new ArrayList<OptionSource>();
        for (int i = 0; i < options.size(); i++) {
            sources.add(
                    new OptionSource(options.get(i).html(), draft.options.get(i).right()));
        }
        return List.copyOf(sources);
    }

    /** The index of the line that begins with "Căn cứ:", or the number of lines. */
    private static int basisAt(Passage explanation) {
        if (explanation == null) {
            return 0;
        }
        for (int i = 0; i < explanation.lines.size(); i++) {
            if (BASIS.matcher(explanation.lines.get(i)).matches()) {
                return i;
            }
        }
        return explanation.lines.size();
    }

    private String explanation(Draft draft, int basisAt) {
        var passage = draft.explanation;
        var text = passage == null ? "" : String.join("\n", passage.lines.subList(0, basisAt));
        if (text.isBlank()) {
            tell(draft.text.line, "Câu hỏi chưa có giải thích.");
            return "";
        }
        var page = Markdown.page(text, file.path(), passage.line - 1, problems);
        pictures.use(file.path(), page.images());
        return page.html();
    }

    private String basis(Draft draft, int basisAt) {
        var passage = draft.explanation;
        var text = "";
        if (passage != null && basisAt < passage.lines.size()) {
            var first = BASIS.matcher(passage.lines.get(basisAt)).replaceFirst("$1");
            var rest = passage.lines.subList(basisAt + 1, passage.lines.size());
            text = Markdown.inline(
                            first + "\n" + String.join("\n", rest), file.path(), passage.line - 1 + basisAt, problems)
                    .plain();
        }
        if (text.isEmpty()) {
            tell(draft.text.line, "Câu hỏi chưa có căn cứ.");
        }
        if (text.length() > LONGEST_BASIS) tell(draft.text.line, "Căn cứ dài quá %d ký tự.", LONGEST_BASIS);
        return text;
    }

    private Markdown.Page inline(Passage passage) {
        var page = Markdown.inline(passage.text(), file.path(), passage.line - 1, problems);
        pictures.use(file.path(), page.images());
        return page;
    }

    private static String comparable(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("(?<![\\s\\p{Punct}])[\\s\\p{Punct}]+$", "");
    }

    private void tell(int line, String sentence, Object... details) {
        problems.add(file.path(), line, sentence, details);
    }

    private void unplaced(int line, String sentence) {
        unclear = true;
        tell(line, sentence);
    }

    /** What was told since is of this part. */
    private void place(Part part, int option) {
        problems.since(placed).forEach(told -> faults.add(new QuestionFault(part, option, told.sentence())));
        placed = problems.count();
    }
}
