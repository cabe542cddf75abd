package vn.taphuan.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.query.Page;
import vn.taphuan.course.CourseFile;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Picture;
import vn.taphuan.course.Publishing;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.CoursePlan.Entry;
import vn.taphuan.courses.CoursePlan.Part;
import vn.taphuan.courses.ItemSource;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.courses.Problem;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.courses.SafeHtml;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.Scopes;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/**
 * Courses are written by trainers and become versions when somebody else, of the training office, has read them. A
 * draft is seen by its author, its reviewer and the training office, and written by its author and the training office.
 */
@Stateless
public class AuthoringService {
    private static final String WRITE = "course.write";
    private static final String PUBLISH = "course.publish";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_REVIEWERS = 200;
    private static final int MOST_TARGETS = 100;
    private static final int USUAL_MINUTES = 15;
    private static final int USUAL_ATTEMPTS = 3;
    private static final int USUAL_PASS = 70;

    @Inject
    Drafts drafts;

    @Inject
    DraftText texts;

    @Inject
    Courses courses;

    @Inject
    Publishing publishing;

    @Inject
    AccountOffice accounts;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    // Drafts

    /** The caller's drafts and those to review; all of them for the training office. */
    @RolesAllowed(WRITE)
    public Slice<DraftLine> drafts(int page, int size) {
        var all = publishes();
        var name = scopes.callerName();
        return new Slice<>(drafts.lines(name, all, Page.page(size, page)), page, size, drafts.count(name, all));
    }

    /**
     * Begins a new course.
     *
     * @param code such as CCHC-07: capital letters, digits and dashes; it stays
     * @return the draft
     */
    @RolesAllowed(WRITE)
    public Long begin(String code, String title) {
        var wanted = code == null ? "" : code.strip();
        if (!wanted.matches("[A-Z0-9]+(-[A-Z0-9]+)*") || wanted.length() > 30) throw new Refused("authoring.codeForm");
        var uuid = UUID.randomUUID().toString();
        publishing.requireFree(wanted, uuid);
        var named = title(title);
        var plan =
                new CoursePlan(uuid, wanted, named, "", 1, "", List.of(), USUAL_PASS, List.of(), List.of(), List.of());
        var draft = begin(plan, null);
        texts.write(draft, plan);
        return draft.id();
    }

    /** Begins the next version of a course as a copy of the newest; the draft that is open already, if there is one. */
    @RolesAllowed(WRITE)
    public Long revise(String courseCode) {
        var newest = courses.getLatest(courseCode);
        var open = drafts.open(newest.course().uuid());
        if (open.isPresent()) {
            if (!reads(open.get()))
                throw new Refused("authoring.openElsewhere", nameOf(open.get().createdBy()));
            return open.get().id();
        }
        var files = filesOf(newest);
        var plan = CourseFiles.of(files)
                .text(CourseFiles.COURSE)
                .flatMap(CoursePlan::of)
                .orElseThrow(() -> new Refused("authoring.noFiles", newest.number()));
        var draft = begin(plan, newest);
        texts.writeAll(draft, files);
        return draft.id();
    }

    private CourseDraft begin(CoursePlan plan, CourseVersion basedOn) {
        var draft =
                new CourseDraft(plan.uuid(), plan.code(), plan.title(), basedOn, scopes.callerName(), clock.instant());
        drafts.add(draft);
        note(draft, NoteKind.BEGUN, null);
        return draft;
    }

    private Map<String, byte[]> filesOf(CourseVersion version) {
        var files = new LinkedHashMap<String, byte[]>();
        for (CourseFile file : courses.files(version.id())) files.put(file.path(), file.content());
        return files;
    }

    @RolesAllowed(WRITE)
    public DraftView draft(Long id) {
        var draft = seen(id);
        var files = texts.files(draft);
        var check = texts.check(files);
        var plan = files.text(CourseFiles.COURSE).flatMap(CoursePlan::of).orElse(null);
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.code(),
                draft.title(),
                draft.state(),
                draft.basedOn() == null ? null : draft.basedOn().number(),
                nameOf(draft.createdBy()),
                draft.reviewer() == null ? null : nameOf(draft.reviewer()),
                plan,
                plan == null ? Map.of() : pages(plan, files),
                draft.state().isOpen() ? check.problems() : List.of(),
                drafts.notes(draft),
                draft.state() == DraftState.WRITING && writes(draft),
                reviews(draft));
    }

    private static Map<String, PagePlan> pages(CoursePlan plan, CourseFiles files) {
        var pages = new LinkedHashMap<String, PagePlan>();
        for (var module : plan.modules())
            for (var item : module.items())
                if (!item.isQuiz())
                    files.text(CourseFiles.lesson(item.page()))
                            .ifPresent(text -> pages.put(item.page(), PagePlan.of(text)));
        return pages;
    }

    // The course as a whole

    @RolesAllowed(WRITE)
    public void saveFacts(Long id, int seen, CourseFacts facts) {
        var draft = written(id, seen);
        var plan = texts.plan(draft);
        var title = title(facts.title());
        texts.write(
                draft,
                new CoursePlan(
                        draft.courseUuid(),
                        draft.code(),
                        title,
                        DraftText.clean(facts.summary()).strip(),
                        facts.periods(),
                        DraftText.clean(facts.audience()).strip(),
                        facts.prerequisites(),
                        facts.passPercent(),
                        facts.outcomes(),
                        facts.basis(),
                        plan.modules()));
        draft.changed(title, scopes.callerName(), clock.instant());
    }

    @RolesAllowed(WRITE)
    public void addModule(Long id, int seen, String title, String aim) {
        var draft = written(id, seen);
        change(
                draft,
                outline -> outline.add(new Part(
                        texts.newId(draft, 'm'),
                        title(title),
                        DraftText.clean(aim).strip(),
                        List.of())));
    }

    @RolesAllowed(WRITE)
    public void changeModule(Long id, int seen, int module, String title, String aim) {
        change(
                written(id, seen),
                outline -> outline.change(
                        module, title(title), DraftText.clean(aim).strip()));
    }

    /** Takes a module out that holds nothing any more. */
    @RolesAllowed(WRITE)
    public void removeModule(Long id, int seen, int module) {
        change(written(id, seen), outline -> {
            if (!outline.module(module).items().isEmpty()) throw new Refused("authoring.moduleFull");
            outline.remove(module);
        });
    }

    @RolesAllowed(WRITE)
    public void moveModule(Long id, int seen, int module, int to) {
        change(written(id, seen), outline -> outline.move(module, to));
    }

    /** Lets an item stand at that place of that module, counted from 0. */
    @RolesAllowed(WRITE)
    public void moveItem(Long id, int seen, int module, int item, int toModule, int to) {
        change(written(id, seen), outline -> outline.move(module, item, toModule, to));
    }

    /** Adds an empty page at the end of a module; gives its file name. */
    @RolesAllowed(WRITE)
    public String addPage(Long id, int seen, int module, String title) {
        var draft = written(id, seen);
        var page = write(draft, new PagePlan("", title(title), USUAL_MINUTES, "", List.of(), ""));
        change(draft, outline -> outline.add(module, -1, page));
        return page.page();
    }

    @RolesAllowed(WRITE)
    public void addQuiz(Long id, int seen, int module, String title) {
        var draft = written(id, seen);
        var quiz = new QuizSource(
                texts.newId(draft, 'q'), title(title), USUAL_MINUTES, USUAL_ATTEMPTS, USUAL_PASS, List.of());
        change(draft, outline -> outline.add(module, -1, new Entry(null, quiz)));
    }

    @RolesAllowed(WRITE)
    public void saveQuiz(Long id, int seen, int module, int item, QuizSource told) {
        change(written(id, seen), outline -> {
            var was = outline.item(module, item);
            if (!was.isQuiz()) throw new NotFound(QuizSource.class, item);
            var quiz = new QuizSource(
                    was.quiz().id(),
                    title(told.title()),
                    told.minutes(),
                    told.attempts(),
                    told.passPercent(),
                    told.draw().stream().filter(draw -> draw.count() > 0).toList());
            outline.replace(module, item, new Entry(null, quiz));
        });
    }

    /** Puts a copy of an item behind it; a copy is another item, so it has ids of its own. */
    @RolesAllowed(WRITE)
    public void copyItem(Long id, int seen, int module, int item) {
        var draft = written(id, seen);
        change(draft, outline -> outline.add(module, item + 1, copy(draft, outline.item(module, item))));
    }

    private Entry copy(CourseDraft draft, Entry item) {
        if (item.isQuiz()) {
            var quiz = item.quiz();
            return new Entry(
                    null,
                    new QuizSource(
                            texts.newId(draft, 'q'),
                            quiz.title(),
                            quiz.minutes(),
                            quiz.attempts(),
                            quiz.passPercent(),
                            quiz.draw()));
        }
        return write(draft, page(draft, item.page()));
    }

    /** Takes an item out of the course, and a page's file with it; a picture goes with the last page that shows it. */
    @RolesAllowed(WRITE)
    public void removeItem(Long id, int seen, int module, int item) {
        var draft = written(id, seen);
        change(draft, outline -> {
            var gone = outline.remove(module, item);
            if (!gone.isQuiz()) texts.removePage(draft, gone.page());
        });
    }

    /** The modules of the caller's other open drafts, to which a page can be sent. */
    @RolesAllowed(WRITE)
    public List<SendChoice> sendChoices(Long id) {
        var from = seen(id);
        var choices = new ArrayList<SendChoice>();
        for (var draft : drafts.written(scopes.callerName(), publishes(), from, Page.first(MOST_TARGETS)))
            for (var module : texts.readable(draft).map(CoursePlan::modules).orElse(List.of()))
                choices.add(new SendChoice(draft.id(), draft.code(), draft.title(), module.id(), module.title()));
        return choices;
    }

    /**
     * Sends a page to the end of a module of another draft, with the pictures it shows. There it is another item, with an
     * id of its own; pictures of the same name that look different get other names.
     *
     * @param keep whether it stays here too
     */
    @RolesAllowed(WRITE)
    public void sendItem(Long id, int seen, int module, int item, Long to, String toModule, boolean keep) {
        if (id.equals(to)) throw new NotFound(CourseDraft.class, to);
        // In one order, so that two who send to each other do not wait for each other.
        drafts.locked(Math.min(id, to));
        var from = written(id, seen);
        var target = written(to);
        var sent = new Outline(texts.plan(from)).item(module, item);
        if (sent.isQuiz()) throw new Refused("authoring.sendQuiz");
        var page = page(from, sent.page());
        var names = texts.sendPictures(from, target, CourseFiles.pictures(page.body()));
        var copied = write(
                target,
                new PagePlan(
                        "",
                        page.title(),
                        page.minutes(),
                        page.aim(),
                        page.basis(),
                        CourseFiles.rename(page.body(), names)));
        change(target, outline -> outline.add(outline.at(toModule), -1, copied));
        if (!keep) removeItem(id, seen, module, item);
    }

    private void change(CourseDraft draft, Consumer<Outline> how) {
        var plan = texts.plan(draft);
        var outline = new Outline(plan);
        how.accept(outline);
        texts.write(draft, plan.with(outline.modules()));
        touched(draft);
    }

    private void touched(CourseDraft draft) {
        draft.changed(draft.title(), scopes.callerName(), clock.instant());
    }

    private String freeName(CourseDraft draft, String title) {
        var taken = drafts.paths(draft).stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        return DraftText.freeName(title, ".md", taken);
    }

    // Pages, questions, pictures

    @RolesAllowed(WRITE)
    public PageView page(Long id, String name) {
        var draft = seen(id);
        var path = CourseFiles.lesson(name);
        var files = texts.files(draft);
        var text = files.text(path).orElseThrow(() -> new NotFound(DraftFile.class, name));
        return new PageView(
                draft.id(),
                draft.version(),
                draft.title(),
                name,
                PagePlan.of(text),
                texts.check(files).of(path),
                pictures(files.all().keySet()),
                draft.state() == DraftState.WRITING && writes(draft));
    }

    private static List<String> pictures(Collection<String> paths) {
        var folder = CourseFiles.picture("");
        return paths.stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()))
                .toList();
    }

    private PagePlan page(CourseDraft draft, String name) {
        return texts.text(draft, CourseFiles.lesson(name))
                .map(PagePlan::of)
                .orElseThrow(() -> new NotFound(DraftFile.class, name));
    }

    /** Writes a page; its id stays as it is. */
    @RolesAllowed(WRITE)
    public void savePage(Long id, int seen, String name, PagePlan told) {
        var draft = written(id, seen);
        var was = page(draft, name);
        fits(told.body());
        texts.write(
                draft,
                CourseFiles.lesson(name),
                new PagePlan(
                                was.id().isEmpty() ? texts.newId(draft, 'p') : was.id(),
                                title(told.title()),
                                told.minutes(),
                                DraftText.clean(told.aim()).strip(),
                                told.basis(),
                                DraftText.clean(told.body()))
                        .text());
        touched(draft);
    }

    /** A page's text as a learner will see it, cleaned of all that runs. */
    @RolesAllowed(WRITE)
    public String preview(Long id, String body) {
        var draft = seen(id);
        fits(body);
        return CourseFiles.html(DraftText.clean(body)).replace(SafeHtml.IMAGES, "/draft-images/" + draft.id());
    }

    /** The questions of a module as text; empty where there are none yet. */
    @RolesAllowed(WRITE)
    public String questions(Long id, String module) {
        return texts.text(seen(id), bank(module)).orElse("");
    }

    /** What is told of them. */
    @RolesAllowed(WRITE)
    public List<Problem> problemsOfQuestions(Long id, String module) {
        var draft = seen(id);
        return texts.check(texts.files(draft)).of(bank(module));
    }

    @RolesAllowed(WRITE)
    public void saveQuestions(Long id, int seen, String module, String text) {
        var draft = written(id, seen);
        if (texts.plan(draft).modules().stream().noneMatch(part -> part.id().equals(module)))
            throw new NotFound(Part.class, module);
        fits(text);
        if (text == null || text.isBlank()) texts.remove(draft, bank(module));
        else texts.write(draft, bank(module), text);
        touched(draft);
    }

    private static String bank(String module) {
        var path = CourseFiles.bank(module);
        if (!CourseFiles.takes(path)) throw new NotFound(Part.class, module);
        return path;
    }

    private static void fits(String text) {
        if (text != null && text.length() > LONGEST_TEXT) throw new Refused("authoring.textLong", LONGEST_TEXT);
    }

    /** Adds a picture; gives the name by which pages show it. */
    @RolesAllowed(WRITE)
    public String addPicture(Long id, int seen, String fileName, byte[] content) {
        var draft = written(id, seen);
        var kind = PictureKind.of(content);
        var base = fileName == null ? "hinh" : fileName.replaceAll("\\.[^.]*$", "");
        var name = DraftText.freeName(base, kind.ending(), pictures(drafts.paths(draft)));
        texts.write(draft, CourseFiles.picture(name), content);
        touched(draft);
        return name;
    }

    /**
     * Puts a Word file into pages at the end of a module: each of its highest headings begins one. All of it or, when it
     * is refused, nothing.
     *
     * @param fileName names the page before the first heading, and the pictures
     */
    @RolesAllowed(WRITE)
    public TakenWord takeWord(Long id, int seen, int module, String fileName, InputStream content) throws IOException {
        var draft = written(id, seen);
        var name = fileName == null || fileName.isBlank() ? "Bài" : fileName;
        var word = WordReader.read(WordFile.read(content), name, pictures(drafts.paths(draft)));
        word.pages().forEach(page -> fits(page.body()));
        word.pictures().forEach((picture, bytes) -> texts.write(draft, CourseFiles.picture(picture), bytes));
        change(draft, outline -> word.pages().forEach(page -> outline.add(module, -1, entry(draft, page))));
        return new TakenWord(
                word.pages().stream().map(WordText.Page::title).toList(),
                word.pages().stream()
                        .mapToInt(page -> CourseFiles.words(page.body()))
                        .sum(),
                word.pictures().size(),
                word.findings());
    }

    private Entry entry(CourseDraft draft, WordText.Page page) {
        return write(draft, new PagePlan("", title(page.title()), USUAL_MINUTES, "", List.of(), page.body()));
    }

    /** Writes a page that was not there, with an id of its own. */
    private Entry write(CourseDraft draft, PagePlan page) {
        var name = freeName(draft, page.title());
        texts.write(
                draft,
                CourseFiles.lesson(name),
                new PagePlan(
                                texts.newId(draft, 'p'),
                                page.title(),
                                page.minutes(),
                                page.aim(),
                                page.basis(),
                                DraftText.clean(page.body()))
                        .text());
        return new Entry(name, null);
    }

    @RolesAllowed(WRITE)
    public Picture picture(Long id, String name) {
        var path = CourseFiles.picture(name);
        return drafts.file(seen(id), path)
                .map(file -> new Picture(PictureKind.mediaType(name), file.content()))
                .orElseThrow(() -> new NotFound(DraftFile.class, name));
    }

    // Review

    /** Who may read it before it is published: the training office, but for the author. */
    @RolesAllowed(WRITE)
    public List<ReviewerChoice> reviewers(Long id) {
        return drafts.holding(
                JobRole.TRAINING_OFFICE, seen(id).createdBy(), LocalDate.now(clock), Page.first(MOST_REVIEWERS));
    }

    /** Gives it to the reviewer; nobody writes until it comes back. */
    @RolesAllowed(WRITE)
    public void submit(Long id, int seen, String reviewer, String text) {
        var draft = written(id, seen);
        if (!texts.check(texts.files(draft)).isFit()) throw new Refused("authoring.notFit");
        if (reviewers(id).stream().noneMatch(choice -> choice.username().equals(reviewer)))
            throw new Refused("authoring.reviewerMissing");
        draft.submit(reviewer);
        note(draft, NoteKind.SUBMITTED, text);
        audited.fire(new Audited("authoring.submit", draft.code(), reviewer));
    }

    /** The author takes it back to go on writing. */
    @RolesAllowed(WRITE)
    public void takeBack(Long id) {
        var draft = drafts.locked(id);
        if (!writes(draft)) throw new NotFound(CourseDraft.class, id);
        if (draft.state() != DraftState.IN_REVIEW) throw new Refused("authoring.notInReview");
        draft.write();
        note(draft, NoteKind.TAKEN_BACK, null);
    }

    @RolesAllowed(WRITE)
    public void comment(Long id, String text) {
        var draft = drafts.locked(seen(id).id());
        if (text == null || text.isBlank()) throw new Refused("authoring.commentEmpty");
        note(draft, NoteKind.COMMENT, text);
    }

    /** The reviewer asks for changes, and says which. */
    @RolesAllowed(PUBLISH)
    public void sendBack(Long id, String reason) {
        var draft = toReview(id);
        if (reason == null || reason.isBlank()) throw new Refused("authoring.reasonMissing");
        draft.write();
        note(draft, NoteKind.SENT_BACK, reason);
        audited.fire(new Audited("authoring.sendBack", draft.code(), null));
    }

    /**
     * Makes it the next version of the course. Classes under way go on with theirs.
     *
     * @return the number of the version
     */
    @RolesAllowed(PUBLISH)
    public int publish(Long id) {
        var draft = toReview(id);
        var check = texts.check(texts.files(draft));
        if (!check.isFit()) throw new Refused("authoring.notFit");
        var course = check.course().orElseThrow();
        if (!course.uuid().toString().equals(draft.courseUuid())
                || !course.code().equals(draft.code())) throw new Refused("authoring.otherCourse");
        var version = publishing.publish(course);
        draft.publish(version);
        note(draft, NoteKind.PUBLISHED, String.valueOf(version.number()));
        audited.fire(new Audited("authoring.publish", draft.code(), String.valueOf(version.number())));
        return version.number();
    }

    /** Gives a draft up; it stays on record. */
    @RolesAllowed(WRITE)
    public void drop(Long id) {
        var draft = drafts.locked(id);
        if (!writes(draft) || !draft.state().isOpen()) throw new NotFound(CourseDraft.class, id);
        draft.drop();
        note(draft, NoteKind.DROPPED, null);
        audited.fire(new Audited("authoring.drop", draft.code(), null));
    }

    /** What differs from the version it began as a copy of; everything is new in a new course. */
    @RolesAllowed(WRITE)
    public List<FileDifference> differences(Long id) {
        var draft = seen(id);
        var before = draft.basedOn() == null ? Map.<String, byte[]>of() : filesOf(draft.basedOn());
        return Differences.between(before, texts.files(draft).all());
    }

    // Taken along and taken in

    /** The files of a draft as a zip. */
    @RolesAllowed(WRITE)
    public void export(Long id, OutputStream to) {
        write(texts.files(seen(id)).all(), to);
    }

    /** The files of the newest version of a course as a zip. */
    @RolesAllowed("course.read")
    public void exportCourse(String code, OutputStream to) {
        var newest = courses.getLatest(code);
        var files = filesOf(newest);
        if (files.isEmpty()) throw new Refused("authoring.noFiles", newest.number());
        write(files, to);
    }

    private static void write(Map<String, byte[]> files, OutputStream to) {
        try {
            CourseZip.write(files, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a course in that was exported here or elsewhere, as a draft of the caller. Refused, with the file and line,
     * when it could not be taught as it is.
     *
     * @param dryRun true only looks
     */
    @RolesAllowed(WRITE)
    public TakenPackage take(InputStream zip, boolean dryRun) throws IOException {
        var files = CourseZip.read(zip);
        var sent = CourseFiles.of(files);
        var check = texts.check(sent);
        check.problems().stream()
                .filter(problem -> !problem.advice())
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refused("authoring.zipProblem", problem.file(), problem.line(), problem.sentence());
                });
        var course = check.course().orElseThrow();
        var uuid = course.uuid().toString();
        publishing.requireFree(course.code(), uuid);
        drafts.open(uuid).ifPresent(open -> {
            throw new Refused("authoring.openElsewhere", nameOf(open.createdBy()));
        });
        Long id = null;
        if (!dryRun) {
            var draft = begin(
                    sent.text(CourseFiles.COURSE).flatMap(CoursePlan::of).orElseThrow(),
                    courses.byUuid(uuid)
                            .map(known -> courses.getLatest(known.code()))
                            .orElse(null));
            texts.writeAll(draft, files);
            id = draft.id();
            audited.fire(new Audited("authoring.take", course.code(), null));
        }
        return new TakenPackage(
                "COURSE",
                "1",
                course.title(),
                course.items().stream().map(ItemSource::title).toList(),
                check.problems().stream().map(Problem::toString).toList(),
                id);
    }

    // Who may

    private boolean publishes() {
        return !scopes.unitsFor(PUBLISH).isEmpty();
    }

    private boolean writes(CourseDraft draft) {
        return draft.createdBy().equals(scopes.callerName()) || publishes();
    }

    private boolean reads(CourseDraft draft) {
        return writes(draft) || scopes.callerName().equals(draft.reviewer());
    }

    private boolean reviews(CourseDraft draft) {
        return draft.state() == DraftState.IN_REVIEW
                && publishes()
                && scopes.callerName().equals(draft.reviewer());
    }

    private CourseDraft seen(Long id) {
        var draft = drafts.get(id);
        if (!reads(draft)) throw new NotFound(CourseDraft.class, id);
        return draft;
    }

    private CourseDraft toReview(Long id) {
        var draft = drafts.locked(id);
        if (!reads(draft)) throw new NotFound(CourseDraft.class, id);
        if (draft.state() != DraftState.IN_REVIEW) throw new Refused("authoring.notInReview");
        if (!reviews(draft)) throw new Refused("authoring.otherReviewer", nameOf(draft.reviewer()));
        return draft;
    }

    private CourseDraft written(Long id) {
        var draft = drafts.locked(id);
        if (!writes(draft)) throw new NotFound(CourseDraft.class, id);
        if (draft.state() != DraftState.WRITING) throw new Refused("authoring.notWriting");
        return draft;
    }

    private CourseDraft written(Long id, int seen) {
        var draft = written(id);
        if (draft.version() != seen) throw new Refused("authoring.changedMeanwhile", nameOf(draft.changedBy()));
        return draft;
    }

    private String nameOf(String username) {
        return accounts.nameOf(username);
    }

    private void note(CourseDraft draft, NoteKind kind, String text) {
        var told = text == null || text.isBlank() ? null : DraftText.clean(text).strip();
        if (told != null && told.length() > LONGEST_NOTE) throw new Refused("authoring.noteLong", LONGEST_NOTE);
        drafts.add(new DraftNote(draft, kind, told, scopes.callerName(), clock.instant()));
    }

    private static String title(String told) {
        var title = DraftText.clean(told).replaceAll("\\s+", " ").strip();
        if (title.isEmpty()) throw new Refused("authoring.titleMissing");
        if (title.length() > LONGEST_TITLE) throw new Refused("authoring.titleLong", LONGEST_TITLE);
        return title;
    }
}
