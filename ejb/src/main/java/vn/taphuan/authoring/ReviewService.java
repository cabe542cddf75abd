package vn.taphuan.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.query.Page;
import vn.taphuan.course.Publishing;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.Scopes;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** A draft becomes a version when somebody else, of the training office, has read it. */
@Stateless
public class ReviewService {
    private static final int MOST_REVIEWERS = 200;

    @Inject
    Drafts drafts;

    @Inject
    Desk desk;

    @Inject
    DraftText texts;

    @Inject
    Publishing publishing;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /**
     * Who may read it before it is published: the training office, but for the author and for who asks. Whoever of the
     * office wrote in it gives it on as everybody does.
     */
    @RolesAllowed(Desk.WRITE)
    public List<ReviewerChoice> reviewers(Long id) {
        return drafts.holding(
                JobRole.TRAINING_OFFICE,
                List.of(desk.seen(id).createdBy(), scopes.callerName()),
                LocalDate.now(clock),
                Page.first(MOST_REVIEWERS));
    }

    /** Gives it to the reviewer; nobody writes until it comes back. */
    @RolesAllowed(Desk.WRITE)
    public void submit(Long id, int seen, String reviewer, String text) {
        var draft = desk.written(id, seen);
        if (!texts.check(texts.files(draft)).isFit()) throw new Refused("authoring.notFit");
        if (reviewers(id).stream().noneMatch(choice -> choice.username().equals(reviewer)))
            throw new Refused("authoring.reviewerMissing");
        draft.submit(reviewer);
        desk.note(draft, NoteKind.SUBMITTED, text);
        audited.fire(new Audited("authoring.submit", draft.code(), reviewer));
    }

    /** The author takes it back to go on writing. */
    @RolesAllowed(Desk.WRITE)
    public void takeBack(Long id) {
        var draft = drafts.locked(id);
        if (!desk.writes(draft)) throw new NotFound(CourseDraft.class, id);
        if (draft.state() != DraftState.IN_REVIEW) throw new Refused("authoring.notInReview");
        draft.write();
        desk.note(draft, NoteKind.TAKEN_BACK, null);
    }

    @RolesAllowed(Desk.WRITE)
    public void comment(Long id, String text) {
        var draft = drafts.locked(desk.seen(id).id());
        if (text == null || text.isBlank()) throw new Refused("authoring.commentEmpty");
        desk.note(draft, NoteKind.COMMENT, text);
    }

    /** The reviewer asks for changes, and says which. */
    @RolesAllowed(Desk.PUBLISH)
    public void sendBack(Long id, String reason) {
        var draft = desk.toReview(id);
        if (reason == null || reason.isBlank()) throw new Refused("authoring.reasonMissing");
        draft.write();
        desk.note(draft, NoteKind.SENT_BACK, reason);
        audited.fire(new Audited("authoring.sendBack", draft.code(), null));
    }

    /**
     * Makes it the next version of the course. Classes under way go on with theirs.
     *
     * @param words of the reviewer, kept in the talk; may be empty
     * @return the number of the version
     */
    @RolesAllowed(Desk.PUBLISH)
    public int publish(Long id, String words) {
        var draft = desk.toReview(id);
        var check = texts.check(texts.files(draft));
        if (!check.isFit()) throw new Refused("authoring.notFit");
        var course = check.course().orElseThrow();
        if (!course.uuid().toString().equals(draft.courseUuid())
                || !course.code().equals(draft.code())) throw new Refused("authoring.otherCourse");
        var version = publishing.publish(course);
        draft.publish(version);
        if (words != null && !words.isBlank()) desk.note(draft, NoteKind.COMMENT, words);
        desk.note(draft, NoteKind.PUBLISHED, String.valueOf(version.number()));
        audited.fire(new Audited("authoring.publish", draft.code(), String.valueOf(version.number())));
        return version.number();
    }

    /** Gives a draft up; it stays on record. */
    @RolesAllowed(Desk.WRITE)
    public void drop(Long id) {
        var draft = drafts.locked(id);
        if (!desk.writes(draft) || !draft.state().isOpen()) throw new NotFound(CourseDraft.class, id);
        draft.drop();
        desk.note(draft, NoteKind.DROPPED, null);
        audited.fire(new Audited("authoring.drop", draft.code(), null));
    }

    /** What differs from the version it began as a copy of; everything is new in a new course. */
    @RolesAllowed(Desk.WRITE)
    public List<FileDifference> differences(Long id) {
        var draft = desk.seen(id);
        var before = draft.basedOn() == null ? Map.<String, byte[]>of() : desk.filesOf(draft.basedOn());
        return Differences.between(before, texts.files(draft).all());
    }
}
