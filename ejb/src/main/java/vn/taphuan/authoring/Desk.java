package vn.taphuan.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.taphuan.course.CourseFile;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.course.Courses;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.Finish;
import vn.taphuan.courses.FinishRule;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Scopes;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** The drafts on the caller's desk: who may see one, who may write in it, and what is noted of it. */
@ApplicationScoped
class Desk {
    static final String WRITE = "course.write";
    static final String PUBLISH = "course.publish";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 2_000;

    @Inject
    Drafts drafts;

    @Inject
    DraftText texts;

    @Inject
    Courses courses;

    @Inject
    AccountOffice accounts;

    @Inject
    Scopes scopes;

    @Inject
    Clock clock;

    CourseDraft begin(CoursePlan plan, CourseVersion basedOn) {
        var draft =
                new CourseDraft(plan.uuid(), plan.code(), plan.title(), basedOn, scopes.callerName(), clock.instant());
        drafts.add(draft);
        note(draft, NoteKind.BEGUN, null);
        return draft;
    }

    /** The files a version was read from. */
    Map<String, byte[]> filesOf(CourseVersion version) {
        var files = new LinkedHashMap<String, byte[]>();
        for (CourseFile file : courses.files(version.id())) files.put(file.path(), file.content());
        return files;
    }

    /** Changes the outline, whose other parts stay as they are written. */
    void change(CourseDraft draft, Consumer<Outline> how) {
        var plan = texts.plan(draft);
        var outline = new Outline(plan);
        how.accept(outline);
        texts.write(draft, plan.with(outline.modules()));
        touched(draft);
    }

    void touched(CourseDraft draft) {
        touched(draft, draft.title());
    }

    void touched(CourseDraft draft, String title) {
        draft.changed(title, scopes.callerName(), clock.instant());
    }

    /** Whether the caller is of the training office. */
    boolean publishes() {
        return !scopes.unitsFor(PUBLISH).isEmpty();
    }

    boolean writes(CourseDraft draft) {
        return draft.createdBy().equals(scopes.callerName()) || publishes();
    }

    boolean reads(CourseDraft draft) {
        return writes(draft) || scopes.callerName().equals(draft.reviewer());
    }

    boolean reviews(CourseDraft draft) {
        return draft.state() == DraftState.IN_REVIEW
                && publishes()
                && scopes.callerName().equals(draft.reviewer());
    }

    /** NotFound when the caller may not see it. */
    CourseDraft seen(Long id) {
        var draft = drafts.get(id);
        if (!reads(draft)) throw new NotFound(CourseDraft.class, id);
        return draft;
    }

    /** The draft, for its reviewer. */
    CourseDraft toReview(Long id) {
        var draft = drafts.locked(id);
        if (!reads(draft)) throw new NotFound(CourseDraft.class, id);
        if (draft.state() != DraftState.IN_REVIEW) throw new Refused("authoring.notInReview");
        if (!reviews(draft)) throw new Refused("authoring.otherReviewer", nameOf(draft.reviewer()));
        return draft;
    }

    /** The draft to be written in, locked; Refused while it is reviewed. */
    CourseDraft written(Long id) {
        var draft = drafts.locked(id);
        if (!writes(draft)) throw new NotFound(CourseDraft.class, id);
        if (draft.state() != DraftState.WRITING) throw new Refused("authoring.notWriting");
        return draft;
    }

    /** The same; refused when somebody saved since the caller looked. */
    CourseDraft written(Long id, int seen) {
        var draft = written(id);
        if (draft.version() != seen) throw new Refused("authoring.changedMeanwhile", nameOf(draft.changedBy()));
        return draft;
    }

    String nameOf(String username) {
        return accounts.nameOf(username);
    }

    void note(CourseDraft draft, NoteKind kind, String text) {
        var told = text == null || text.isBlank() ? null : DraftText.clean(text).strip();
        if (told != null && told.length() > LONGEST_NOTE) throw new Refused("authoring.noteLong", LONGEST_NOTE);
        drafts.add(new DraftNote(draft, kind, told, scopes.callerName(), clock.instant()));
    }

    /**
     * What completes an item; refused when it is not for such an item, or asks for what cannot be.
     *
     * @param told null for the usual
     * @param atLeast 0 for the usual
     * @param allowed the usual first
     */
    static FinishRule finish(Finish told, int atLeast, List<Finish> allowed) {
        var when = told == null ? allowed.get(0) : told;
        if (!allowed.contains(when)) throw new Refused("authoring.finishKind");
        if (told == null || atLeast == 0 || !when.isMeasured()) return new FinishRule(when, when.usual());
        if (atLeast < 1 || atLeast > when.most()) throw new Refused("authoring.atLeast", when.most());
        return new FinishRule(when, atLeast);
    }

    /** A number there can be; refused with that key when it is less or more. */
    static int within(int least, int most, int told, String key) {
        if (told < least || told > most) throw new Refused(key, least, most);
        return told;
    }

    /** A title in one line; refused when it is empty or too long. */
    static String title(String told) {
        var title = DraftText.clean(told).replaceAll("\\s+", " ").strip();
        if (title.isEmpty()) throw new Refused("authoring.titleMissing");
        if (title.length() > LONGEST_TITLE) throw new Refused("authoring.titleLong", LONGEST_TITLE);
        return title;
    }
}
