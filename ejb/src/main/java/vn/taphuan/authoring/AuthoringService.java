package vn.taphuan.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import vn.taphuan.course.Courses;
import vn.taphuan.course.MediaTypes;
import vn.taphuan.course.Picture;
import vn.taphuan.course.Publishing;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.CoursePlan.Entry;
import vn.taphuan.courses.CoursePlan.Part;
import vn.taphuan.courses.LessonSource;
import vn.taphuan.courses.MaterialSource;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.courses.PeriodsBy;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.courses.SafeHtml;
import vn.taphuan.identity.Scopes;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Courses are written by trainers: their outline, pages and pictures, in drafts. */
@Stateless
public class AuthoringService {
    private static final int MOST_TARGETS = 100;
    private static final int USUAL_MINUTES = 15;
    private static final int USUAL_ATTEMPTS = 3;
    private static final int USUAL_PASS = 70;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_ATTEMPTS = 99;
    private static final int MOST_DRAWN = 100;

    @Inject
    Drafts drafts;

    @Inject
    Desk desk;

    @Inject
    DraftText texts;

    @Inject
    Courses courses;

    @Inject
    Publishing publishing;

    @Inject
    Scopes scopes;

    // Drafts

    /** The caller's drafts and those to review; all of them for the training office. */
    @RolesAllowed(Desk.WRITE)
    public Slice<DraftLine> drafts(int page, int size) {
        var all = desk.publishes();
        var name = scopes.callerName();
        return new Slice<>(drafts.lines(name, all, Page.page(size, page)), page, size, drafts.count(name, all));
    }

    /**
     * Begins a new course.
     *
     * @param code such as CCHC-07: capital letters, digits and dashes; it stays
     * @return the draft
     */
    @RolesAllowed(Desk.WRITE)
    public Long begin(String code, String title) {
        var wanted = code == null ? "" : code.strip();
        if (!wanted.matches("[A-Z0-9]+(-[A-Z0-9]+)*") || wanted.length() > 30) throw new Refused("authoring.codeForm");
        var uuid = UUID.randomUUID().toString();
        publishing.requireFree(wanted, uuid);
        drafts.hold(wanted);
        drafts.open(uuid, wanted).ifPresent(open -> {
            throw new Refused("authoring.codeOpen", wanted, desk.nameOf(open.createdBy()));
        });
        var named = Desk.title(title);
        var plan = new CoursePlan(
                uuid,
                wanted,
                named,
                "",
                1,
                PeriodsBy.UNTOLD,
                "",
                List.of(),
                USUAL_PASS,
                CourseFinish.ALL,
                0,
                List.of(),
                List.of(),
                List.of());
        var draft = desk.begin(plan, null);
        texts.write(draft, plan);
        return draft.id();
    }

    /** Begins the next version of a course as a copy of the newest; the draft that is open already, if there is one. */
    @RolesAllowed(Desk.WRITE)
    public Long revise(String courseCode) {
        var newest = courses.getLatest(courseCode);
        drafts.hold(courseCode);
        var open = drafts.open(newest.course().uuid(), courseCode);
        if (open.isPresent()) {
            if (!desk.reads(open.get()))
                throw new Refused(
                        "authoring.openElsewhere", desk.nameOf(open.get().createdBy()));
            return open.get().id();
        }
        var files = desk.filesOf(newest);
        var plan = CourseFiles.of(files)
                .text(CourseFiles.COURSE)
                .flatMap(CoursePlan::of)
                .orElseThrow(() -> new Refused("authoring.noFiles", newest.number()));
        var draft = desk.begin(plan, newest);
        texts.writeAll(draft, files);
        return draft.id();
    }

    @RolesAllowed(Desk.WRITE)
    public DraftView draft(Long id) {
        var draft = desk.seen(id);
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
                desk.nameOf(draft.createdBy()),
                draft.reviewer() == null ? null : desk.nameOf(draft.reviewer()),
                plan,
                plan == null ? Map.of() : pages(plan, files),
                draft.state().isOpen() ? check.problems() : List.of(),
                drafts.notes(draft),
                draft.state() == DraftState.WRITING && desk.writes(draft),
                desk.reviews(draft));
    }

    private static Map<String, PagePlan> pages(CoursePlan plan, CourseFiles files) {
        var pages = new LinkedHashMap<String, PagePlan>();
        for (var module : plan.modules())
            for (var item : module.items())
                if (item.isPage())
                    files.text(CourseFiles.lesson(item.page()))
                            .ifPresent(text -> pages.put(item.page(), PagePlan.of(text)));
        return pages;
    }

    // The course as a whole

    @RolesAllowed(Desk.WRITE)
    public void saveFacts(Long id, int seen, CourseFacts facts) {
        var draft = desk.written(id, seen);
        var plan = texts.plan(draft);
        var title = Desk.title(facts.title());
        texts.write(
                draft,
                new CoursePlan(
                        draft.courseUuid(),
                        draft.code(),
                        title,
                        DraftText.clean(facts.summary()).strip(),
                        facts.periods(),
                        facts.periodsBy(),
                        DraftText.clean(facts.audience()).strip(),
                        facts.prerequisites(),
                        facts.passPercent(),
                        facts.finish(),
                        facts.validMonths(),
                        facts.outcomes(),
                        facts.basis(),
                        plan.modules()));
        desk.touched(draft, title);
    }

    @RolesAllowed(Desk.WRITE)
    public void addModule(Long id, int seen, String title, String aim) {
        var draft = desk.written(id, seen);
        desk.change(
                draft,
                outline -> outline.add(new Part(
                        texts.newId(draft, 'm'),
                        Desk.title(title),
                        DraftText.clean(aim).strip(),
                        List.of())));
    }

    @RolesAllowed(Desk.WRITE)
    public void changeModule(Long id, int seen, int module, String title, String aim) {
        desk.change(
                desk.written(id, seen),
                outline -> outline.change(
                        module, Desk.title(title), DraftText.clean(aim).strip()));
    }

    /** Takes a module out that holds nothing any more. */
    @RolesAllowed(Desk.WRITE)
    public void removeModule(Long id, int seen, int module) {
        desk.change(desk.written(id, seen), outline -> {
            if (!outline.module(module).items().isEmpty()) throw new Refused("authoring.moduleFull");
            outline.remove(module);
        });
    }

    @RolesAllowed(Desk.WRITE)
    public void moveModule(Long id, int seen, int module, int to) {
        desk.change(desk.written(id, seen), outline -> outline.move(module, to));
    }

    /** Lets an item stand at that place of that module, counted from 0. */
    @RolesAllowed(Desk.WRITE)
    public void moveItem(Long id, int seen, int module, int item, int toModule, int to) {
        desk.change(desk.written(id, seen), outline -> outline.move(module, item, toModule, to));
    }

    /** Adds an empty page at the end of a module; gives its file name. */
    @RolesAllowed(Desk.WRITE)
    public String addPage(Long id, int seen, int module, String title) {
        var draft = desk.written(id, seen);
        var page = write(draft, new PagePlan("", Desk.title(title), USUAL_MINUTES, "", List.of(), ""));
        desk.change(draft, outline -> outline.add(module, -1, page));
        return page.page();
    }

    @RolesAllowed(Desk.WRITE)
    public void addQuiz(Long id, int seen, int module, String title) {
        var draft = desk.written(id, seen);
        var quiz = new QuizSource(
                texts.newId(draft, 'q'), Desk.title(title), USUAL_MINUTES, USUAL_ATTEMPTS, USUAL_PASS, List.of());
        desk.change(draft, outline -> outline.add(module, -1, Entry.of(quiz)));
    }

    @RolesAllowed(Desk.WRITE)
    public void saveQuiz(Long id, int seen, int module, int item, QuizSource told) {
        desk.change(desk.written(id, seen), outline -> {
            var was = outline.item(module, item);
            if (!was.isQuiz()) throw new NotFound(QuizSource.class, item);
            outline.replace(module, item, Entry.of(checked(was.quiz().id(), told)));
        });
    }

    /** More may be drawn than the bank has: the questions may be written later, and until then it is told. */
    private static QuizSource checked(String id, QuizSource told) {
        var drawn = told.draw().stream().filter(draw -> draw.count() != 0).toList();
        drawn.forEach(draw -> Desk.within(0, MOST_DRAWN, draw.count(), "authoring.drawCount"));
        return new QuizSource(
                id,
                Desk.title(told.title()),
                minutes(told.minutes()),
                Desk.within(0, MOST_ATTEMPTS, told.attempts(), "authoring.attempts"),
                Desk.within(1, 100, told.passPercent(), "authoring.passPercent"),
                drawn);
    }

    private static int minutes(int told) {
        return Desk.within(1, MOST_MINUTES, told, "authoring.minutes");
    }

    /** Puts a copy of an item behind it; a copy is another item, so it has ids of its own. */
    @RolesAllowed(Desk.WRITE)
    public void copyItem(Long id, int seen, int module, int item) {
        var draft = desk.written(id, seen);
        desk.change(draft, outline -> outline.add(module, item + 1, copy(draft, outline.item(module, item))));
    }

    private Entry copy(CourseDraft draft, Entry item) {
        if (item.isMaterial()) {
            var material = item.material();
            return Entry.of(material.with(texts.newId(draft, 'h'), material.file(), material.captions()));
        }
        if (item.isQuiz()) {
            var quiz = item.quiz();
            return Entry.of(new QuizSource(
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
    @RolesAllowed(Desk.WRITE)
    public void removeItem(Long id, int seen, int module, int item) {
        var draft = desk.written(id, seen);
        desk.change(draft, outline -> {
            var gone = outline.remove(module, item);
            if (gone.isPage()) texts.removePage(draft, gone.page());
        });
        texts.removeUnusedMedia(draft);
    }

    /** The modules of the caller's other open drafts, to which a page can be sent. */
    @RolesAllowed(Desk.WRITE)
    public List<SendChoice> sendChoices(Long id) {
        var from = desk.seen(id);
        var choices = new ArrayList<SendChoice>();
        for (var draft : drafts.written(scopes.callerName(), desk.publishes(), from, Page.first(MOST_TARGETS)))
            for (var module : texts.readable(draft).map(CoursePlan::modules).orElse(List.of()))
                choices.add(new SendChoice(draft.id(), draft.code(), draft.title(), module.id(), module.title()));
        return choices;
    }

    /**
     * Sends a page, or other material, to the end of a module of another draft, with the pictures and files it shows.
     * There it is another item, with an id of its own; pictures of the same name that look different get other names.
     *
     * @param keep whether it stays here too
     */
    @RolesAllowed(Desk.WRITE)
    public void sendItem(Long id, int seen, int module, int item, Long to, String toModule, boolean keep) {
        if (id.equals(to)) throw new NotFound(CourseDraft.class, to);
        // In one order, so that two who send to each other do not wait for each other.
        drafts.locked(Math.min(id, to));
        var from = desk.written(id, seen);
        var target = desk.written(to);
        var sent = new Outline(texts.plan(from)).item(module, item);
        if (sent.isQuiz()) throw new Refused("authoring.sendQuiz");
        var copied = sent.isMaterial() ? copyTo(target, from, sent.material()) : copyTo(target, from, sent.page());
        desk.change(target, outline -> outline.add(outline.at(toModule), -1, copied));
        if (!keep) removeItem(id, seen, module, item);
    }

    private Entry copyTo(CourseDraft target, CourseDraft from, MaterialSource material) {
        var names = texts.sendMedia(from, target, material);
        return Entry.of(material.with(
                texts.newId(target, 'h'),
                names.getOrDefault(material.file(), ""),
                names.getOrDefault(material.captions(), "")));
    }

    private Entry copyTo(CourseDraft target, CourseDraft from, String name) {
        var page = page(from, name);
        var names = texts.sendPictures(from, target, CourseFiles.pictures(page.body()));
        return write(
                target,
                new PagePlan(
                        "",
                        page.title(),
                        page.minutes(),
                        page.aim(),
                        page.basis(),
                        page.finish(),
                        CourseFiles.rename(page.body(), names)));
    }

    private String freeName(CourseDraft draft, String title) {
        var taken = drafts.paths(draft).stream().map(CourseFiles::nameOf).toList();
        return DraftText.freeName(title, ".md", taken);
    }

    // Pages and pictures

    @RolesAllowed(Desk.WRITE)
    public PageView page(Long id, String name) {
        var draft = desk.seen(id);
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
                DraftText.pictures(files.all().keySet()),
                draft.state() == DraftState.WRITING && desk.writes(draft));
    }

    private PagePlan page(CourseDraft draft, String name) {
        return texts.text(draft, CourseFiles.lesson(name))
                .map(PagePlan::of)
                .orElseThrow(() -> new NotFound(DraftFile.class, name));
    }

    /** Writes a page; its id stays as it is. */
    @RolesAllowed(Desk.WRITE)
    public void savePage(Long id, int seen, String name, PagePlan told) {
        save(desk.written(id, seen), name, told);
    }

    /**
     * Writes a page and adds a picture to the draft: both or, when either is refused, nothing.
     *
     * @return the name by which pages show the picture
     */
    @RolesAllowed(Desk.WRITE)
    public String savePage(Long id, int seen, String name, PagePlan told, String fileName, byte[] content) {
        var draft = desk.written(id, seen);
        save(draft, name, told);
        return addPicture(draft, fileName, content);
    }

    private void save(CourseDraft draft, String name, PagePlan told) {
        var was = page(draft, name);
        DraftText.fits(told.body());
        texts.write(
                draft,
                CourseFiles.lesson(name),
                new PagePlan(
                                was.id().isEmpty() ? texts.newId(draft, 'p') : was.id(),
                                Desk.title(told.title()),
                                minutes(told.minutes()),
                                DraftText.clean(told.aim()).strip(),
                                told.basis(),
                                Desk.finish(told.finish().when(), told.finish().atLeast(), LessonSource.FINISHES),
                                DraftText.clean(told.body()))
                        .text());
        desk.touched(draft);
    }

    private String addPicture(CourseDraft draft, String fileName, byte[] content) {
        var kind = PictureKind.of(content);
        var base = fileName == null ? "hinh" : fileName.replaceAll("\\.[^.]*$", "");
        var name = DraftText.freeName(base, kind.ending(), DraftText.pictures(drafts.paths(draft)));
        texts.write(draft, CourseFiles.picture(name), content);
        return name;
    }

    /** A page's text as a learner will see it, cleaned of all that runs. */
    @RolesAllowed(Desk.WRITE)
    public String preview(Long id, String body) {
        var draft = desk.seen(id);
        DraftText.fits(body);
        return CourseFiles.html(DraftText.clean(body)).replace(SafeHtml.IMAGES, "/draft-images/" + draft.id());
    }

    /**
     * Puts a Word file into pages at the end of a module: each of its highest headings begins one. All of it or, when it
     * is refused, nothing.
     *
     * @param fileName names the page before the first heading, and the pictures
     */
    @RolesAllowed(Desk.WRITE)
    public TakenWord takeWord(Long id, int seen, int module, String fileName, InputStream content) throws IOException {
        var draft = desk.written(id, seen);
        var name = fileName == null || fileName.isBlank() ? "Bài" : fileName;
        var word = WordReader.read(WordFile.read(content), name, DraftText.pictures(drafts.paths(draft)));
        word.pages().forEach(page -> DraftText.fits(page.body()));
        word.pictures().forEach((picture, bytes) -> texts.write(draft, CourseFiles.picture(picture), bytes));
        desk.change(draft, outline -> word.pages().forEach(page -> outline.add(module, -1, entry(draft, page))));
        return new TakenWord(
                word.pages().stream().map(WordText.Page::title).toList(),
                word.pages().stream()
                        .mapToInt(page -> CourseFiles.words(page.body()))
                        .sum(),
                word.pictures().size(),
                word.findings());
    }

    private Entry entry(CourseDraft draft, WordText.Page page) {
        return write(draft, new PagePlan("", Desk.title(page.title()), USUAL_MINUTES, "", List.of(), page.body()));
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
                                page.finish(),
                                DraftText.clean(page.body()))
                        .text());
        return Entry.of(name);
    }

    @RolesAllowed(Desk.WRITE)
    public Picture picture(Long id, String name) {
        var path = CourseFiles.picture(name);
        return drafts.file(desk.seen(id), path)
                .map(file -> new Picture(MediaTypes.of(name), file.content()))
                .orElseThrow(() -> new NotFound(DraftFile.class, name));
    }
}
