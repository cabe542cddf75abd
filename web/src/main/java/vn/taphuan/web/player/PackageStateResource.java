package vn.taphuan.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.player.PlayerService;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Problems;
import vn.taphuan.web.shared.Says;

/** What running packages keep. */
@Path("package-states")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "player")
public class PackageStateResource {
    private static final int CONFLICT = 409;
    private static final Map<String, Integer> STATUS =
            Map.of("player.passOver", 410, "player.tooLarge", 413, "player.unreadable", 422);

    /** A letter takes up to four bytes. */
    private static final int BYTES_OF_LETTER = 4;

    @Inject
    PlayerService player;

    @Inject
    Says says;

    @POST
    @Path("{pass}")
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Keeps what a package sends by its pass, without a session: JSON with seq, session and cmi;"
                    + " sending it again, or an older one late, harms nothing")
    public Response commit(@PathParam("pass") String pass, InputStream body) throws IOException {
        return answer(() -> player.commit(pass, read(body)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same by the learner")
    public Response keep(@PathParam("id") Long id, InputStream body) throws IOException {
        return answer(() -> player.keep(id, read(body)));
    }

    private interface Step {
        Object take() throws IOException;
    }

    /** A package stands at an origin of its own, or none: it may read the answer, and there is no session to misuse. */
    private Response answer(Step step) throws IOException {
        try {
            return open(Response.ok(step.take()).build());
        } catch (Refused refused) {
            var status = STATUS.getOrDefault(refused.key(), CONFLICT);
            return open(Problems.problem(status, refused.key(), says.why(refused)));
        }
    }

    private static Response open(Response answer) {
        answer.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        return answer;
    }

    /** No more than can be kept, and a letter beyond it for the service to see. */
    private String read(InputStream body) throws IOException {
        return new String(body.readNBytes(player.mostBytes() * BYTES_OF_LETTER + 1), StandardCharsets.UTF_8);
    }
}
