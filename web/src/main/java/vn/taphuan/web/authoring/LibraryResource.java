package vn.taphuan.web.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.authoring.KeptLine;
import vn.taphuan.authoring.LibraryService;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Problems;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.SentFile;

/** The caller's library of films, recordings, documents and packages. */
@Path("library")
@RequestScoped
@Tag(name = "authoring")
@Produces(MediaType.APPLICATION_JSON)
public class LibraryResource {
    private static final int UNPROCESSABLE = 422;

    @Inject
    LibraryService library;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Keeps the file in the part named file: 201 when it is new, 200 when the same one is there already,"
                            + " perhaps under another name; 422 says why it cannot be kept")
    public Response keep() throws IOException {
        // Asked first, and the file not a parameter: nobody's film is read before it is known who may send it.
        var most = library.mostMegabytes();
        try {
            var kept = kept(most);
            return Response.status(kept.known() ? Response.Status.OK : Response.Status.CREATED)
                    .entity(kept.line())
                    .build();
        } catch (Refused refused) {
            return Problems.problem(UNPROCESSABLE, refused.key(), says.why(refused));
        }
    }

    private KeptLine kept(int most) throws IOException {
        var sent = SentFile.of(request, "authoring.fileMissing", "authoring.mediaLarge", most);
        var file = Files.createTempFile("taphuan-", null);
        try (var content = sent.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return library.keep(sent.getSubmittedFileName(), file);
        } finally {
            Files.delete(file);
            sent.delete();
        }
    }
}
