package vn.taphuan.web.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Problems;
import vn.taphuan.web.shared.Says;

/** Courses from elsewhere. */
@Path("packages")
@RequestScoped
@Tag(name = "authoring")
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {
    private static final int UNPROCESSABLE = 422;

    @Inject
    AuthoringService authoring;

    @Inject
    Says says;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Checks a course exported here, in the part named file, and takes it in as a draft unless dryRun;"
                    + " 422 says what is wrong and where, and nothing is taken")
    public Response take(@QueryParam("dryRun") @DefaultValue("true") boolean dryRun, List<EntityPart> parts)
            throws IOException {
        try {
            var file = parts.stream()
                    .filter(part -> part.getName().equals("file"))
                    .findFirst()
                    .orElseThrow(() -> new Refused("authoring.fileMissing"));
            try (var content = file.getContent()) {
                return Response.ok(authoring.take(content, dryRun)).build();
            }
        } catch (Refused refused) {
            return Problems.problem(UNPROCESSABLE, refused.key(), says.why(refused));
        }
    }
}
