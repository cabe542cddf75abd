package vn.taphuan.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.note.HeldNote;
import vn.taphuan.note.NoteService;

/** The learner's own notes and bookmarks, for the pages and for other programs. */
@Path("notes/{enrolment}/{item}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "note")
public class NoteResource {
    @Inject
    NoteService notes;

    @Inject
    Clock clock;

    /**
     * What is to be kept.
     *
     * @param text of 4,000 characters at most; null leaves what is written
     * @param bookmarked null leaves the bookmark
     * @param seq the sender's own count: the largest wins
     * @param known counts of the texts that the sender had seen or sent; to one that is not among them the text is added,
     *     null adds nothing
     */
    public record Keeping(
            String text,
            Boolean bookmarked,
            @NotNull @Min(1) Long seq,
            @Size(max = 100) List<@NotNull Long> known) {}

    /** @param held what is held now: what was sent, or something newer */
    public record Saved(Instant savedAt, HeldNote held) {}

    @GET
    @Operation(summary = "What the caller has noted about an item, and whether it is bookmarked")
    public HeldNote note(@PathParam("enrolment") Long enrolment, @PathParam("item") String item) {
        return notes.note(enrolment, item);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Keeps the caller's note about an item, its bookmark, or both; sending it again, or an older one late,"
                            + " harms nothing")
    public Saved keep(
            @PathParam("enrolment") Long enrolment, @PathParam("item") String item, @NotNull @Valid Keeping keeping) {
        var held = notes.keep(enrolment, item, keeping.text(), keeping.bookmarked(), keeping.seq(), keeping.known());
        return new Saved(clock.instant(), held);
    }
}
