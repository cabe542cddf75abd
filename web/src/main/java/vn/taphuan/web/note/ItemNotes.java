package vn.taphuan.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import vn.taphuan.note.HeldNote;
import vn.taphuan.note.NoteService;
import vn.taphuan.web.shared.Says;

/** The learner's own note on the item that a page shows, read once a page; and how many there are in its class. */
@Named
@RequestScoped
public class ItemNotes {
    @Inject
    NoteService notes;

    @Inject
    Says says;

    @Inject
    Clock clock;

    private HeldNote held;

    public HeldNote of(Long enrolment, String item) {
        if (held == null) held = notes.note(enrolment, item);
        return held;
    }

    public String toAll(String offering) {
        return says.text("note.link", notes.countOfClass(offering));
    }

    /** The server's clock, so that what two devices send stands in the right order. */
    public Instant getNow() {
        return clock.instant();
    }
}
