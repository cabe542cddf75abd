package vn.taphuan.web.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.authoring.AuthoringService;

/** A page of a draft as it is typed. */
@Path("drafts/{id}/preview")
@RequestScoped
@Tag(name = "authoring")
public class DraftPreviewResource {
    @Inject
    AuthoringService authoring;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(summary = "Markdown of a page as a learner will see it; nothing is saved")
    public String preview(@PathParam("id") Long id, String text) {
        return authoring.preview(id, text);
    }
}
