package vn.taphuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.assessment.AttemptPaper;
import vn.taphuan.assessment.AttemptResult;
import vn.taphuan.assessment.SavedAnswer;

/** Quizzes under way, for the quiz page and for other programs. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment")
public class AttemptResource {
    @Inject
    AssessmentService assessment;

    /**
     * One answer.
     *
     * @param chosen values of the choices; empty takes the answer back
     * @param seq the sender's own count: the largest wins
     */
    public record Answer(
            @NotNull @Size(max = 20) List<@NotNull Integer> chosen,
            @NotNull @Min(1) Long seq) {}

    public record Started(Long id) {}

    @POST
    @Path("classes/{code}/quizzes/{item}/attempts")
    @Operation(summary = "Starts a try at a quiz of the class, or gives the one under way")
    public Response start(@PathParam("code") String code, @PathParam("item") String item, @Context UriInfo uri) {
        var id = assessment.start(code, item);
        return Response.created(uri.getBaseUriBuilder().path("attempts/{id}").build(id))
                .entity(new Started(id))
                .build();
    }

    @GET
    @Path("attempts/{id}")
    @Operation(summary = "The questions of a try under way, with what was answered so far")
    public AttemptPaper paper(@PathParam("id") Long id) {
        return assessment.paper(id);
    }

    @PUT
    @Path("attempts/{id}/answers/{position}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps one answer; sending it again, or an older one late, harms nothing")
    public SavedAnswer answer(
            @PathParam("id") Long id, @PathParam("position") int position, @NotNull @Valid Answer answer) {
        return assessment.answer(id, position, Set.copyOf(answer.chosen()), answer.seq());
    }

    @POST
    @Path("attempts/{id}/submission")
    @Operation(summary = "Hands the try in; a second time gives the same result")
    public AttemptResult submit(@PathParam("id") Long id) {
        return assessment.submit(id);
    }
}
