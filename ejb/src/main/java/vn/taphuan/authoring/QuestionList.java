package vn.taphuan.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.taphuan.authoring.WordLine.Look;
import vn.taphuan.authoring.WordStyles.Place;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.QuestionPlan;
import vn.taphuan.shared.Refused;

/**
 * Reads questions as they are written for paper: "Câu 1.", options "A." to "H." on lines of their own or in one, the right
 * one told by "Đáp án: B", by an answer key at the end, by an asterisk, or by what stands out from the others. What is not
 * understood stays in the text it follows; only what stands before the first question, and headings, are left out.
 */
final class QuestionList implements WordBlocks {
    /** More than any bank has. */
    private static final int MOST_QUESTIONS = 1_000;

    private static final int MOST_OPTIONS = 8;

    /** Ends a line within a paragraph of Markdown. */
    private static final String BREAK = "\\\n";

    /** "Câu 12:", with whatever stands between number and text. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)\\s*+câu(?:\\s++hỏi)?+(?:\\s++số)?+\\s*+(\\d{1,4}+)(?!\\d|[.,]\\d)\\s*+[.:)/–-]*+\\s*+");

    private static final Pattern NUMBER = Pattern.compile("\\s*+(\\d{1,4}+)\\s*+[.:)/](?!\\d)\\s*+");

    private static final Pattern LABEL = Pattern.compile("(?<!\\S)(\\*\\s?+)?+([A-Ha-h])\\s?+[.:)/]");

    private static final Pattern ANSWER =
            Pattern.compile("(?iu)\\s*+(?:đáp án|trả lời|đ/?a)(?:\\s++đúng)?+(?:\\s++là)?+\\s*+[:.]?+\\s*+(?:là\\s++)?+"
                    + "((?:[A-H](?![\\p{L}\\p{N}])[\\s,;.&+]*+(?:và\\s++)?+)++)(.*+)");

    private static final Pattern KEY =
            Pattern.compile("(?iu)\\s*+(?:bảng\\s++)?+(?:đáp án|trả lời)(?:\\s++đúng)?+\\s*+[:.]?+");

    /** What stands in an answer key: numbers, and letters that go with the first number still without one. */
    private static final Pattern IN_KEY =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,4}+)(?!\\d)|(?<!\\p{L})([A-Ha-h])(?![\\p{L}\\p{N}])");

    private static final Pattern ONLY_ANSWERS =
            Pattern.compile("(?iu)(?:câu|\\d{1,4}+|[A-H](?!\\p{L})|[\\s.,:;()|/–-]++)*+");

    /** What stands over the numbers of a key. */
    private static final Pattern OVER_NUMBERS = Pattern.compile("(?iu)\\s*+(?:câu(?:\\s++(?:hỏi|số))?+|stt|tt)\\s*+");

    private static final Pattern EXPLANATION =
            Pattern.compile("(?iu)\\s*+(?:giải thích|lời giải|hướng dẫn(?:\\s++(?:giải|trả lời))?+)\\s*+[:.]\\s*+");

    private static final Pattern BASIS = Pattern.compile("(?iu)\\s*+căn cứ(?:\\s++pháp lý)?+\\s*+:\\s*+");

    private static final String LEVELS = "nhận biết|thông hiểu|vận dụng(?:\\s++cao)?+";

    private static final Pattern LEVEL =
            Pattern.compile("(?iu)\\s*+(?:mức(?:\\s++độ)?+\\s*+:)\\s*+(" + LEVELS + ")\\s*+[.:]?+\\s*+");

    /** A heading over all questions of a level. */
    private static final Pattern LEVEL_OF_MANY =
            Pattern.compile("(?iu)\\s*+(?:(?:phần|mục)\\s++)?+(?:[IVX]++|\\d++)?+\\s*+[.):–-]*+"
                    + "\\s*+(?:(?:câu hỏi\\s++)?+mức(?:\\s++độ)?+\\s*+:?+\\s*+)?+(" + LEVELS + ")\\s*+[.:]?+\\s*+");

    /** "(NB)" between number and text. */
    private static final Pattern LEVEL_IN_LINE =
            Pattern.compile("(?iu)\\s*+[(\\[]\\s*+(NB|TH|VD|VDC|" + LEVELS + ")\\s*+[)\\]]\\s*+[.:]?+\\s*+");

    /** @param place in a list; null for none */
    private record Line(WordLine words, Place place, boolean heading) {
        String letters() {
            return words.letters();
        }

        Line from(int place) {
            return new Line(words.part(place, letters().length()), null, heading);
        }

        /** Whether Word gives it a number that is no letter. */
        boolean counts() {
            return place != null && place.level() == 0 && place.numbered() && !place.lettered();
        }
    }

    /** Where an option begins in a line, and where its words do. */
    private record Start(int label, int words, boolean starred, boolean small) {}

    /**
     * An option while its lines come in.
     *
     * @param whole its first line, from where the line begins
     * @param lines its words
     */
    private record Option(WordLine whole, Start start, List<WordLine> lines) {
        static Option of(WordLine whole, Start start) {
            var words = whole.part(start.words(), whole.letters().length());
            return new Option(whole, start, new ArrayList<>(List.of(words)));
        }

        boolean labelIs(Predicate<Look> look) {
            return start.label() < start.words() && look.test(whole.lookAt(start.label()));
        }

        boolean wordsAre(Predicate<Look> look) {
            var letters = lines.get(0).letters();
            return IntStream.range(0, letters.length())
                    .filter(i -> Character.isLetterOrDigit(letters.charAt(i)))
                    .mapToObj(lines.get(0)::lookAt)
                    .findFirst()
                    .filter(look)
                    .isPresent();
        }
    }

    private enum Part {
        TEXT,
        OPTIONS,
        EXPLANATION,
        BASIS
    }

    /** A question while its lines come in. */
    private static final class Draft {
        private final int number;
        private Level level;
        private Part part = Part.TEXT;
        private final List<WordLine> text = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();
        private final List<Integer> right = new ArrayList<>();
        private final List<WordLine> explanation = new ArrayList<>();
        private final List<WordLine> basis = new ArrayList<>();

        Draft(int number, Level level) {
            this.number = number;
            this.level = level;
        }

        /** Where the next line goes that begins nothing. */
        List<WordLine> lines() {
            return switch (part) {
                case TEXT -> text;
                case OPTIONS -> options.get(options.size() - 1).lines();
                case EXPLANATION -> explanation;
                case BASIS -> basis;
            };
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private Draft draft;
    private Level level;

    /** Whether the questions are counted in words; then a bare number is none of theirs. */
    private boolean worded;

    /** Whether the questions are counted at all. */
    private boolean counted;

    private boolean inKey;

    /** Numbers of an answer key whose letters are still to come. */
    private final List<Integer> waiting = new ArrayList<>();

    /** Questions of a text somebody pasted. */
    static List<QuestionPlan> of(String text) {
        var list = new QuestionList();
        text.lines().map(WordLine::of).forEach(list::paragraph);
        return list.read();
    }

    // What is read

    @Override
    public void title(WordLine line) {
        lines.add(new Line(line, null, true));
    }

    @Override
    public void heading(int level, WordLine line) {
        lines.add(new Line(line, null, true));
    }

    @Override
    public void paragraph(WordLine line) {
        line.lines().stream()
                .filter(words -> !words.isBlank())
                .forEach(words -> lines.add(new Line(words, null, false)));
    }

    /** Only its first line begins something. */
    @Override
    public void item(Place place, WordLine line) {
        boolean first = true;
        for (var words : line.lines()) {
            if (words.isBlank()) continue;
            lines.add(new Line(words, first ? place : null, false));
            first = false;
        }
    }

    @Override
    public void endLists() {
        // The numbers themselves are not asked for.
    }

    @Override
    public boolean arePages() {
        return false;
    }

    @Override
    public void table(String markdown) {
        throw new IllegalStateException();
    }

    @Override
    public String note(String text) {
        return " (" + text + ")";
    }

    // Questions

    List<QuestionPlan> read() {
        worded =
                lines.stream().anyMatch(line -> NUMBERED.matcher(line.letters()).lookingAt());
        counted = worded || lines.stream().anyMatch(line -> line.counts() || numberOf(line) == 1);
        lines.forEach(this::take);
        return drafts.stream()
                .filter(each -> !each.options.isEmpty())
                .map(QuestionList::plan)
                .toList();
    }

    private void take(Line line) {
        if (inKey && takeKey(line)) return;
        if (begins(line) || heads(line) || labelled(line) || options(line)) return;
        if (line.heading()) draft = null;
        else more(line.words());
    }

    private void more(WordLine words) {
        if (draft == null || words.isBlank()) return;
        draft.lines().add(words);
    }

    // Beginnings

    private static int numberOf(Line line) {
        var found = NUMBER.matcher(line.letters());
        return found.lookingAt() ? Integer.parseInt(found.group(1)) : 0;
    }

    private boolean begins(Line line) {
        var letters = line.letters();
        var found = NUMBERED.matcher(letters);
        if (found.lookingAt()) return begin(Integer.parseInt(found.group(1)), line.from(found.end()));
        if (worded || line.heading()) return false;
        if (line.counts()) return begin(next(), line.from(0));
        found = NUMBER.matcher(letters);
        if (found.lookingAt() && isNext(numberOf(line))) return begin(numberOf(line), line.from(found.end()));
        return !counted && draft == null && places(letters, 0).isEmpty() && begin(next(), line.from(0));
    }

    /** A number within a question goes on from no other. */
    private boolean isNext(int number) {
        return drafts.isEmpty() || number == next() && !last(drafts).options.isEmpty();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private int next() {
        return drafts.isEmpty() ? 1 : last(drafts).number + 1;
    }

    private boolean begin(int number, Line line) {
        open(number);
        var told = LEVEL_IN_LINE.matcher(line.letters());
        boolean levelled = told.lookingAt();
        if (levelled) draft.level = levelOf(told.group(1));
        var rest = levelled ? line.from(told.end()) : line;
        if (!options(rest)) more(rest.words());
        return true;
    }

    private void open(int number) {
        if (drafts.size() == MOST_QUESTIONS) throw new Refused("authoring.questionsMany", MOST_QUESTIONS);
        draft = new Draft(number, level);
        drafts.add(draft);
    }

    private static Level levelOf(String words) {
        return switch (Character.toLowerCase(words.charAt(0))) {
            case 'n' -> Level.RECOGNISE;
            case 't' -> Level.UNDERSTAND;
            default -> Level.APPLY;
        };
    }

    private boolean heads(Line line) {
        var of = LEVEL_OF_MANY.matcher(line.letters());
        if (line.place() != null || !of.matches() || isOfOne(line)) return false;
        level = levelOf(of.group(1));
        return true;
    }

    private boolean isOfOne(Line line) {
        return !line.heading()
                && draft != null
                && !draft.options.isEmpty()
                && LEVEL.matcher(line.letters()).matches();
    }

    // What has a label

    private boolean labelled(Line line) {
        if (draft == null) return isKey(line);
        return isLevel(line)
                || isAnswer(line)
                || isKey(line)
                || goesOn(EXPLANATION, Part.EXPLANATION, line)
                || goesOn(BASIS, Part.BASIS, line);
    }

    private boolean isLevel(Line line) {
        var found = LEVEL.matcher(line.letters());
        if (found.matches()) draft.level = levelOf(found.group(1));
        return found.matches();
    }

    private boolean isAnswer(Line line) {
        var found = ANSWER.matcher(line.letters());
        if (draft.options.isEmpty() || !found.matches()) return false;
        IN_KEY.matcher(found.group(1)).results().forEach(each -> answer(each.group(2)));
        if (found.group(2).chars().anyMatch(Character::isLetter)) {
            draft.part = Part.EXPLANATION;
            more(line.from(found.start(2)).words());
        }
        return true;
    }

    private boolean isKey(Line line) {
        if (isOverKey(line.letters())) return opensKey();
        var found = KEY.matcher(line.letters());
        if (!found.lookingAt()) return false;
        var rest = line.from(found.end());
        return ONLY_ANSWERS.matcher(rest.letters()).matches() && opensKey() && takeKey(rest);
    }

    private static boolean isOverKey(String letters) {
        return KEY.matcher(letters).matches() || OVER_NUMBERS.matcher(letters).matches();
    }

    private boolean opensKey() {
        inKey = true;
        waiting.clear();
        return true;
    }

    private boolean goesOn(Pattern label, Part part, Line line) {
        var found = label.matcher(line.letters());
        if (!found.lookingAt()) return false;
        draft.part = part;
        more(line.from(found.end()).words());
        return true;
    }

    // Answer keys

    /** Whether the line is of the key that is read; the first that is not ends it. */
    private boolean takeKey(Line line) {
        var letters = line.letters();
        if (isOverKey(letters)) return true;
        inKey = ONLY_ANSWERS.matcher(letters).matches();
        if (!inKey) return false;
        IN_KEY.matcher(letters).results().forEach(each -> {
            if (each.group(1) == null) answer(each.group(2));
            else waiting.add(Integer.valueOf(each.group(1)));
        });
        return true;
    }

    private void answer(String letter) {
        int number = waiting.isEmpty() ? 0 : waiting.remove(0);
        int option = indexOf(letter);
        drafts.stream()
                .filter(each -> number == 0 ? each == draft : each.number == number)
                .filter(each -> !each.right.contains(option))
                .findFirst()
                .ifPresent(each -> each.right.add(option));
    }

    private static int indexOf(String letter) {
        return Character.toUpperCase(letter.charAt(0)) - 'A';
    }

    // Options

    private boolean options(Line line) {
        if (draft == null) return false;
        if (breaks(line)) return true;
        if (line.place() != null && !draft.text.isEmpty()) {
            boolean starred = line.letters().startsWith("*");
            add(Option.of(line.words(), new Start(0, starred ? 1 : 0, starred, true)));
            return true;
        }
        var starts = places(line.letters(), draft.options.size());
        if (starts.isEmpty()) return again(line);
        int label = starts.get(0).label();
        if (!beginsLine(line.letters(), label)) more(line.words().part(0, label));
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1).label()
                    : line.letters().length();
            add(Option.of(line.words().part(0, end), starts.get(i)));
        }
        return true;
    }

    private void add(Option option) {
        draft.part = Part.OPTIONS;
        draft.options.add(option);
    }

    private static boolean beginsLine(String letters, int label) {
        return letters.substring(0, label).replace("*", "").isBlank();
    }

    /**
     * The options that begin in a line, from that one on. In the midst of a line there must be two of them: "A." may be
     * the end of a sentence.
     */
    private static List<Start> places(String letters, int first) {
        var starts = new ArrayList<Start>();
        var found = LABEL.matcher(letters);
        while (found.find() && first + starts.size() < MOST_OPTIONS) {
            boolean small = Character.isLowerCase(found.group(2).charAt(0));
            if (indexOf(found.group(2)) != first + starts.size()) continue;
            if (!starts.isEmpty() && starts.get(0).small() != small) continue;
            starts.add(new Start(found.start(2), found.end(), found.group(1) != null, small));
        }
        boolean whole = starts.size() > 1
                || starts.size() == 1 && beginsLine(letters, starts.get(0).label());
        return whole ? starts : List.of();
    }

    /** What was counted by small letters or dots belongs to the question when capital letters begin after it. */
    private boolean again(Line line) {
        boolean small = !draft.options.isEmpty()
                && draft.options.stream().allMatch(option -> option.start().small());
        var starts = small ? places(line.letters(), 0) : List.<Start>of();
        if (starts.isEmpty() || starts.get(0).small()) return false;
        draft.options.forEach(option -> {
            draft.text.add(option.whole());
            draft.text.addAll(option.lines().subList(1, option.lines().size()));
        });
        draft.options.clear();
        return options(line);
    }

    /** Where nothing is counted, options that begin anew are of the next question, whose words came just before. */
    private boolean breaks(Line line) {
        if (counted || draft.options.size() < 2 || draft.lines().size() < 2) return false;
        if (line.place() == null && places(line.letters(), 0).isEmpty()) return false;
        var lines = draft.lines();
        var words = lines.subList(draft.part == Part.OPTIONS ? 1 : lines.size() - 1, lines.size());
        var text = List.copyOf(words);
        words.clear();
        open(next());
        draft.text.addAll(text);
        return options(line);
    }

    // Plans

    private static QuestionPlan plan(Draft draft) {
        var right = right(draft);
        var options = new ArrayList<QuestionPlan.Option>();
        for (int i = 0; i < draft.options.size(); i++)
            options.add(new QuestionPlan.Option(text(draft.options.get(i).lines(), BREAK), right.contains(i)));
        var plan = new QuestionPlan(
                "",
                draft.level,
                text(draft.text, BREAK),
                options,
                text(draft.explanation, "\n\n"),
                text(draft.basis, " "));
        boolean many = options.stream().filter(QuestionPlan.Option::right).count() > 1;
        return many ? plan.choosingAll() : plan;
    }

    private static List<Integer> right(Draft draft) {
        if (!draft.right.isEmpty()) return draft.right;
        return apart(draft, option -> option.start().starred())
                .or(() -> apart(draft, option -> option.wordsAre(Look::marked)))
                .or(() -> apart(draft, option -> option.labelIs(Look::marked)))
                .or(() -> apart(draft, option -> option.wordsAre(Look::bold)))
                .or(() -> apart(draft, option -> option.labelIs(Look::bold)))
                .orElse(List.of());
    }

    /** The options that have what not all have. */
    private static Optional<List<Integer>> apart(Draft draft, Predicate<Option> has) {
        var those = IntStream.range(0, draft.options.size())
                .filter(i -> has.test(draft.options.get(i)))
                .boxed()
                .toList();
        return those.isEmpty() || those.size() == draft.options.size() ? Optional.empty() : Optional.of(those);
    }

    private static String text(List<WordLine> lines, String between) {
        return lines.stream()
                .map(line -> line.evenly().markdown())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(between));
    }
}
