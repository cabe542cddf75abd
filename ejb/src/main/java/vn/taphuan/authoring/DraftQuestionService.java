package vn.taphuan.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.taphuan.course.Courses;
import vn.taphuan.courses.BankPlan;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.CoursePlan.Entry;
import vn.taphuan.courses.CoursePlan.Part;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.OptionSource;
import vn.taphuan.courses.Problem;
import vn.taphuan.courses.QuestionFault;
import vn.taphuan.courses.QuestionLook;
import vn.taphuan.courses.QuestionPlan;
import vn.taphuan.courses.QuestionSource;
import vn.taphuan.courses.SafeHtml;
import vn.taphuan.identity.Scopes;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** The questions of a draft: each written by itself, or the bank of a module as the text it is kept in. */
@Stateless
public class DraftQuestionService {
    /** Stands for the code of a question that has none yet. */
    private static final String NEW = "moi";

    @Inject
    Drafts drafts;

    @Inject
    Desk desk;

    @Inject
    DraftText texts;

    @Inject
    Courses courses;

    @Inject
    Scopes scopes;

    @Inject
    Clock clock;

    @RolesAllowed(Desk.WRITE)
    public BankView bank(Long id, String module) {
        var draft = desk.seen(id);
        var files = texts.files(draft);
        var plan = plan(files);
        var text = files.text(path(module)).orElse("");
        var problems = texts.check(files).of(path(module));
        var lines = lines(draft, module, files, BankPlan.of(text), problems);
        return new BankView(
                draft.id(),
                draft.version(),
                draft.title(),
                module,
                part(plan, module).title(),
                text,
                lines,
                stocks(plan, module, lines),
                problems,
                drafts.removed(draft, module).stream()
                        .map(gone -> removed(draft, module, files, gone))
                        .toList(),
                writes(draft));
    }

    private static CoursePlan plan(CourseFiles files) {
        return files.text(CourseFiles.COURSE)
                .flatMap(CoursePlan::of)
                .orElseThrow(() -> new Refused("authoring.planBroken"));
    }

    private static Part part(CoursePlan plan, String module) {
        return plan.modules().stream()
                .filter(part -> part.id().equals(module))
                .findFirst()
                .orElseThrow(() -> new NotFound(Part.class, module));
    }

    private static String path(String module) {
        var path = CourseFiles.bank(module);
        if (!CourseFiles.takes(path)) throw new NotFound(Part.class, module);
        return path;
    }

    private boolean writes(CourseDraft draft) {
        return draft.state() == DraftState.WRITING && desk.writes(draft);
    }

    private static List<BankLine> lines(
            CourseDraft draft, String module, CourseFiles files, BankPlan bank, List<Problem> problems) {
        var lines = new ArrayList<BankLine>();
        var codes = bank.codes();
        for (int i = 0; i < codes.size(); i++) {
            int from = bank.lineOf(i);
            long to = from + bank.questions().get(i).lines().count();
            lines.add(new BankLine(
                    codes.get(i),
                    shown(draft, files.look(module, bank.questions().get(i)).source()),
                    bank.at(codes.get(i)).flatMap(bank::plan).isPresent(),
                    problems.stream()
                            .filter(problem -> problem.line() >= from && problem.line() < to)
                            .toList()));
        }
        return lines;
    }

    private static List<BankView.Stock> stocks(CoursePlan plan, String module, List<BankLine> lines) {
        return Arrays.stream(Level.values())
                .map(level -> new BankView.Stock(
                        level,
                        lines.stream()
                                .filter(line -> line.question().level() == level)
                                .count(),
                        drawn(plan, module, level)))
                .toList();
    }

    private static List<BankView.Drawn> drawn(CoursePlan plan, String module, Level level) {
        return plan.modules().stream()
                .flatMap(part -> part.items().stream())
                .filter(Entry::isQuiz)
                .map(Entry::quiz)
                .flatMap(quiz -> quiz.draw().stream()
                        .filter(draw -> draw.topic().equals(module) && draw.level() == level)
                        .map(draw -> new BankView.Drawn(quiz.title(), draw.count())))
                .toList();
    }

    private BankView.Removed removed(CourseDraft draft, String module, CourseFiles files, RemovedQuestion gone) {
        var question = shown(draft, files.look(module, gone.text()).source());
        return new BankView.Removed(gone.code(), question.textHtml(), gone.removedAt(), desk.nameOf(gone.removedBy()));
    }

    /** The question with the addresses at which the draft's pictures are. */
    private static QuestionSource shown(CourseDraft draft, QuestionSource told) {
        return new QuestionSource(
                told.id(),
                told.topic(),
                told.level(),
                told.kind(),
                shown(draft, told.textHtml()),
                told.options().stream()
                        .map(option -> new OptionSource(shown(draft, option.html()), option.right()))
                        .toList(),
                shown(draft, told.explanationHtml()),
                told.basis());
    }

    private static String shown(CourseDraft draft, String html) {
        return html.replace(SafeHtml.IMAGES, "/draft-images/" + draft.id());
    }

    /** Writes the whole bank as text; an empty one takes it away. */
    @RolesAllowed(Desk.WRITE)
    public void saveText(Long id, int seen, String module, String text) {
        var draft = desk.written(id, seen);
        part(texts.plan(draft), module);
        DraftText.fits(text);
        if (text == null || text.isBlank()) texts.remove(draft, path(module));
        else texts.write(draft, path(module), text);
        desk.touched(draft);
    }

    /**
     * A question to be written.
     *
     * @param code null for a new one
     */
    @RolesAllowed(Desk.WRITE)
    public QuestionView question(Long id, String module, String code) {
        var draft = desk.seen(id);
        return new QuestionView(
                draft.id(),
                draft.version(),
                draft.title(),
                module,
                part(texts.plan(draft), module).title(),
                code == null ? null : plan(bank(draft, module), code),
                writes(draft));
    }

    private BankPlan bank(CourseDraft draft, String module) {
        return texts.text(draft, path(module)).map(BankPlan::of).orElseGet(() -> BankPlan.empty(module));
    }

    private static int place(BankPlan bank, String code) {
        return bank.at(code).orElseThrow(() -> new NotFound(QuestionPlan.class, code));
    }

    /** NotFound also when a form would lose something of it. */
    private static QuestionPlan plan(BankPlan bank, String code) {
        return bank.plan(place(bank, code)).orElseThrow(() -> new NotFound(QuestionPlan.class, code));
    }

    /** A question as it is being written: as a learner will see it, and what is wrong with it. */
    @RolesAllowed(Desk.WRITE)
    public QuestionLook look(Long id, String module, QuestionPlan told) {
        var draft = desk.seen(id);
        var look = look(texts.files(draft), module, cleaned(told));
        return new QuestionLook(shown(draft, look.source()), look.faults());
    }

    private static QuestionLook look(CourseFiles files, String module, QuestionPlan told) {
        DraftText.fits(told.text());
        return files.look(module, told.with(told.id().isEmpty() ? NEW : told.id()));
    }

    /** Writes a new question at the end of the bank; gives its code. */
    @RolesAllowed(Desk.WRITE)
    public String add(Long id, int seen, String module, QuestionPlan told) {
        var draft = desk.written(id, seen);
        part(texts.plan(draft), module);
        var bank = bank(draft, module);
        var added = checked(draft, module, told.with(newCode(draft)));
        write(draft, module, bank.with(added.text(), bank.questions().size()));
        return added.id();
    }

    /**
     * Puts the questions of a Word file behind those of the bank, but for those that stand there word for word. What is
     * wrong with them is told where they stand.
     *
     * @param fileName names the pictures
     * @param level of questions for which the file tells none
     */
    @RolesAllowed(Desk.WRITE)
    public TakenQuestions takeWord(Long id, int seen, String module, String fileName, InputStream content, Level level)
            throws IOException {
        var draft = desk.written(id, seen);
        var name = fileName == null || fileName.isBlank() ? module : fileName;
        var taken = DraftText.pictures(drafts.paths(draft));
        return take(draft, module, WordReader.questions(WordFile.read(content), name, taken), level);
    }

    /** The same with a text somebody pasted. */
    @RolesAllowed(Desk.WRITE)
    public TakenQuestions takeText(Long id, int seen, String module, String text, Level level) {
        var draft = desk.written(id, seen);
        DraftText.fits(text);
        return take(draft, module, new QuestionText(QuestionList.of(DraftText.clean(text)), Map.of(), Map.of()), level);
    }

    private TakenQuestions take(CourseDraft draft, String module, QuestionText told, Level level) {
        part(texts.plan(draft), module);
        if (level == null) throw new Refused("authoring.levelMissing");
        if (told.questions().isEmpty()) throw new Refused("authoring.noQuestions");
        var bank = bank(draft, module);
        var asked = asked(bank);
        var added = told.questions().stream()
                .map(DraftQuestionService::cleaned)
                .filter(question -> asked.add(words(question)))
                .toList();
        var codes = newCodes(draft, added.size());
        var text = IntStream.range(0, added.size())
                .mapToObj(i -> added.get(i).or(level).with(codes.get(i)).text())
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty())
            write(draft, module, bank.with(text, bank.questions().size()));
        CourseFiles.pictures(text).stream()
                .filter(told.pictures()::containsKey)
                .forEach(name -> texts.write(
                        draft, CourseFiles.picture(name), told.pictures().get(name)));
        return new TakenQuestions(
                codes,
                told.questions().size() - added.size(),
                (int) added.stream().filter(QuestionPlan::isUnanswered).count(),
                told.findings());
    }

    private static Set<List<String>> asked(BankPlan bank) {
        return IntStream.range(0, bank.questions().size())
                .mapToObj(bank::plan)
                .flatMap(Optional::stream)
                .map(DraftQuestionService::words)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What a question asks and offers. */
    private static List<String> words(QuestionPlan question) {
        return Stream.concat(
                        Stream.of(question.stem()), question.options().stream().map(QuestionPlan.Option::text))
                .toList();
    }

    /** Writes a question anew; its code stays. */
    @RolesAllowed(Desk.WRITE)
    public void save(Long id, int seen, String module, String code, QuestionPlan told) {
        var draft = desk.written(id, seen);
        var bank = bank(draft, module);
        var was = plan(bank, code);
        var now = checked(draft, module, told.with(code));
        if (!now.equals(was)) write(draft, module, bank.with(place(bank, code), now.text()));
    }

    /** What a learner could not be asked is refused, with the first thing that is wrong. */
    private QuestionPlan checked(CourseDraft draft, String module, QuestionPlan told) {
        if (told.level() == null) throw new Refused("authoring.levelMissing");
        var cleaned = cleaned(told);
        look(texts.files(draft), module, cleaned).faults().stream()
                .map(QuestionFault::sentence)
                .findFirst()
                .ifPresent(sentence -> {
                    throw new Refused("authoring.questionFaulty", sentence);
                });
        return cleaned;
    }

    private static QuestionPlan cleaned(QuestionPlan told) {
        return new QuestionPlan(
                told.id(),
                told.level(),
                DraftText.clean(told.stem()),
                told.options().stream()
                        .map(option -> new QuestionPlan.Option(DraftText.clean(option.text()), option.right()))
                        .toList(),
                DraftText.clean(told.explanation()),
                DraftText.clean(told.basis()));
    }

    /** Puts a copy behind a question; gives the code of the copy. */
    @RolesAllowed(Desk.WRITE)
    public String copy(Long id, int seen, String module, String code) {
        var draft = desk.written(id, seen);
        var bank = bank(draft, module);
        var copy = plan(bank, code).with(newCode(draft));
        write(draft, module, bank.with(copy.text(), place(bank, code) + 1));
        return copy.id();
    }

    /** Takes questions out; they can be put back. */
    @RolesAllowed(Desk.WRITE)
    public void remove(Long id, int seen, String module, List<String> codes) {
        var draft = desk.written(id, seen);
        var bank = bank(draft, module);
        // From the last to the first, so that each stands where it is put back.
        for (var code : reversed(codes)) {
            int place = place(bank, code);
            drafts.add(new RemovedQuestion(
                    draft, module, code, place, bank.questions().get(place), scopes.callerName(), clock.instant()));
            bank = bank.without(place);
        }
        write(draft, module, bank);
    }

    private static List<String> reversed(List<String> codes) {
        var reversed = new ArrayList<>(codes);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Puts a question back where it stood. */
    @RolesAllowed(Desk.WRITE)
    public void restore(Long id, int seen, String module, String code) {
        var draft = desk.written(id, seen);
        var gone = drafts.removed(draft, module).stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(RemovedQuestion.class, code));
        var bank = bank(draft, module);
        if (codes(draft).contains(code)) throw new Refused("authoring.codeThere", code);
        write(draft, module, bank.with(gone.text(), gone.place()));
        drafts.em().remove(gone);
    }

    /** As bytes, not as text that is tidied: what was not changed stays as it is. */
    private void write(CourseDraft draft, String module, BankPlan bank) {
        var text = bank.text();
        DraftText.fits(text);
        texts.write(draft, path(module), CoursePlan.bytes(text));
        desk.touched(draft);
    }

    private String newCode(CourseDraft draft) {
        return newCodes(draft, 1).get(0);
    }

    /** Codes that no question of this course has, had in an earlier version, or had until it was taken out. */
    private List<String> newCodes(CourseDraft draft, int count) {
        var taken = codes(draft);
        taken.addAll(drafts.removedCodes(draft));
        taken.addAll(courses.asked(draft.courseUuid()));
        return Stream.generate(() -> texts.newId(draft, 'c'))
                .filter(taken::add)
                .limit(count)
                .toList();
    }

    private Set<String> codes(CourseDraft draft) {
        var codes = new HashSet<String>();
        texts.plan(draft).modules().stream()
                .map(Part::id)
                .filter(Objects::nonNull)
                .forEach(module -> codes.addAll(bank(draft, module).codes()));
        return codes;
    }
}
