package vn.taphuan.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Item;
import vn.taphuan.course.ItemKind;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.enrolment.Enrolments;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.Officials;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.SentCount;

/** Learners keep notes and bookmarks in their classes, also once a class is over; each reads only the own ones. */
@Stateless
public class NoteService {
    @Inject
    Notes notes;

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    Officials officials;

    @Inject
    Scopes scopes;

    @Inject
    Clock clock;

    /** What the caller has noted about an item; nothing is a note too. */
    @RolesAllowed("learning.learn")
    public HeldNote note(Long enrolmentId, String itemCode) {
        var enrolment = own(enrolmentId);
        return notes.of(enrolment, item(enrolment, itemCode))
                .map(ItemNote::held)
                .orElse(HeldNote.NOTHING);
    }

    /**
     * Keeps what the caller noted about an item and whether it is bookmarked. Sending it again, or an older one late,
     * harms nothing.
     *
     * @param text null leaves what is written
     * @param bookmarked null leaves the bookmark
     * @param seq the sender's own count: the largest wins
     */
    @RolesAllowed("learning.learn")
    public HeldNote keep(Long enrolmentId, String itemCode, String text, Boolean bookmarked, long seq) {
        return keep(enrolmentId, itemCode, text, bookmarked, seq, null);
    }

    /**
     * The same, losing nothing of what was written elsewhere meanwhile.
     *
     * @param known counts of the texts that the sender had seen or sent: to one that is not among them the text is added
     */
    @RolesAllowed("learning.learn")
    public HeldNote keep(
            Long enrolmentId, String itemCode, String text, Boolean bookmarked, long seq, Collection<Long> known) {
        var enrolment = own(enrolmentId);
        var note = notes.open(enrolment, item(enrolment, itemCode), clock.instant());
        var now = clock.instant();
        var count = SentCount.of(seq, now);
        if (text != null) note.write(text, count, known, now);
        if (bookmarked != null) note.bookmark(bookmarked, count, now);
        return note.held();
    }

    private Enrolment own(Long id) {
        return enrolments.ownById(id, scopes.callerName()).orElseThrow(() -> new NotFound(Enrolment.class, id));
    }

    /** A note beside a quiz would be a crib. */
    private Item item(Enrolment enrolment, String code) {
        var item = courses.getItem(enrolment.offering().courseVersion(), code);
        if (item.kind() == ItemKind.QUIZ) throw new NotFound(Item.class, code);
        return item;
    }

    /** All that the caller noted and bookmarked in a class. */
    @RolesAllowed("learning.learn")
    public ClassNotes ofClass(String offeringCode) {
        var enrolment = enrolments.getOwn(offeringCode, scopes.callerName());
        return new ClassNotes(
                enrolment.id(),
                offeringCode,
                enrolment.offering().courseVersion().title(),
                notes.ofClass(enrolment));
    }

    /** How many items of a class the caller has noted something about or bookmarked. */
    @RolesAllowed("learning.learn")
    public long countOfClass(String offeringCode) {
        return notes.countOfClass(enrolments.getOwn(offeringCode, scopes.callerName()));
    }

    /** What the caller noted and bookmarked in each class, left or not. */
    @RolesAllowed("learning.learn")
    public List<OwnNote> own() {
        return notes.ofOfficial(officials.signedInAs(scopes.callerName()).id());
    }
}
