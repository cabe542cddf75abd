package vn.taphuan.web.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.authoring.CarryService;

/** Courses to take along. */
@Path("courses/{code}/package")
@RequestScoped
@Tag(name = "authoring")
public class CourseResource {
    @Inject
    CarryService carry;

    @GET
    @Produces("application/zip")
    @Operation(summary = "The files of the newest version of a course, as packages takes them in again")
    public Response read(@PathParam("code") String code) {
        var bundle = carry.exportCourse(code);
        var name = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + ".zip";
        return Response.ok((StreamingOutput) bundle::writeTo)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
