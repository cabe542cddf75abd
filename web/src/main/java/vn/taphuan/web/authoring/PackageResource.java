package vn.taphuan.web.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.packages.PackageService;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Problems;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.SentFile;

/** Courses and packages from elsewhere. */
@Path("packages")
@RequestScoped
@Tag(name = "authoring")
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {
    private static final int UNPROCESSABLE = 422;

    @Inject
    PackageService packages;

    @Inject
    Intake intake;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Checks a SCORM 1.2, SCORM 2004 or H5P package or a course exported here, in the part named file,"
                    + " and takes it in unless dryRun; 422 says what is wrong and where, and nothing is taken")
    public Response take(@QueryParam("dryRun") @DefaultValue("true") boolean dryRun) throws IOException {
        // Asked first, and the file not a parameter: nobody's 300 MB are read before it is known who may send them.
        var most = packages.mostMegabytes();
        try {
            var file = SentFile.of(request, "authoring.fileMissing", "packages.tooLarge", most);
            try (var content = file.getInputStream()) {
                return Response.ok(intake.take(content, dryRun)).build();
            } finally {
                file.delete();
            }
        } catch (Refused refused) {
            return Problems.problem(UNPROCESSABLE, refused.key(), says.why(refused));
        }
    }
}
