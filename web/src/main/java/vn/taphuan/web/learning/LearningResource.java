package vn.taphuan.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
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
import vn.taphuan.learning.LearnerHome;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.Reported;

/** The learner's own work, for the pages and for other programs. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "learning")
public class LearningResource {
    @Inject
    LearningService learning;

    @Inject
    Clock clock;

    /**
     * Where a reader is in a page.
     *
     * @param position percent of the page, 0–100
     * @param seconds spent on it so far
     * @param seq the sender's own count: the largest wins
     */
    public record Place(
            @NotNull @Min(0) @Max(100) Integer position,
            @NotNull @Min(0) Integer seconds,
            @NotNull @Min(1) Long seq) {}

    /**
     * What was watched of a film.
     *
     * @param stoppedAt where the learner is, in seconds from its beginning
     * @param watched pairs of seconds: from, and to, which is no longer in it
     * @param seq the sender's own count: the largest tells where the learner is
     */
    public record Played(
            @NotNull @Min(0) @Max(LONGEST) Integer stoppedAt,

            @NotNull @Size(max = 500)
            List<@NotNull @Size(min = 2, max = 2) List<@NotNull @Min(0) @Max(LONGEST) Integer>> watched,

            @NotNull @Min(1) Long seq) {
        private static final int LONGEST = 86_400;
    }

    /**
     * @param seq the count now held: the one sent, or a newer one
     * @param completed whether the item is
     */
    public record Saved(Instant savedAt, long seq, boolean completed) {}

    @GET
    @Path("home")
    @Operation(summary = "What waits for the caller today: classes running, to come, missed and completed")
    public LearnerHome home() {
        return learning.home();
    }

    @PUT
    @Path("progress/{enrolment}/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps the reader's place in a page; sending it again, or an older one late, harms nothing")
    public Saved report(
            @PathParam("enrolment") Long enrolment, @PathParam("item") String item, @NotNull @Valid Place place) {
        return saved(learning.report(enrolment, item, place.position(), place.seconds(), place.seq()));
    }

    @PUT
    @Path("progress/{enrolment}/{item}/played")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Keeps which seconds of a film were watched, and where the learner stopped; the seconds add up, and"
                            + " sending them again, or late, harms nothing")
    public Saved played(
            @PathParam("enrolment") Long enrolment, @PathParam("item") String item, @NotNull @Valid Played played) {
        return saved(learning.played(enrolment, item, played.stoppedAt(), played.watched(), played.seq()));
    }

    @PUT
    @Path("progress/{enrolment}/{item}/done")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The learner says that a page is read, or other material done; saying it again harms nothing")
    public Saved done(@PathParam("enrolment") Long enrolment, @PathParam("item") String item) {
        return saved(learning.done(enrolment, item));
    }

    private Saved saved(Reported reported) {
        return new Saved(clock.instant(), reported.seq(), reported.completed());
    }
}
