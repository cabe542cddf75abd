package vn.taphuan.web.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.discussion.ItemQuestions;
import vn.taphuan.shared.Slice;

/** Questions of learners about an item, for other programs. */
@Path("classes/{code}/items/{item}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "discussion")
public class DiscussionResource {
    private static final int SIZE = 50;

    @Inject
    DiscussionService discussion;

    /** @param text of 5–2,000 characters */
    public record Asking(@NotNull String text) {}

    public record Asked(Long id) {}

    @GET
    @Operation(summary = "What the caller's class has asked about an item, with the answers, the newest first")
    public ItemQuestions questions(
            @PathParam("code") String code,
            @PathParam("item") String item,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return discussion.ofItem(code, item, Slice.page(page), Slice.size(size, SIZE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks the trainers of the class about an item, while the class runs")
    public Response ask(
            @PathParam("code") String code,
            @PathParam("item") String item,
            @NotNull @Valid Asking asking,
            @Context UriInfo uri) {
        return Response.created(uri.getAbsolutePath())
                .entity(new Asked(discussion.ask(code, item, asking.text())))
                .build();
    }
}
