package vn.taphuan.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.learning.LearnerHome;
import vn.taphuan.learning.LearningService;

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

    /** @param seq the count now held: the one sent, or a newer one */
    public record Saved(Instant savedAt, long seq) {}

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
        var seq = learning.report(enrolment, item, place.position(), place.seconds(), place.seq());
        return new Saved(clock.instant(), seq);
    }
}
