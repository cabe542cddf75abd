package vn.taphuan.web.completion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.audit.AuditService;
import vn.taphuan.audit.Look;
import vn.taphuan.completion.CompletedCourse;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.official.OfficialRecord;
import vn.taphuan.official.OfficialService;
import vn.taphuan.outside.OutsideLine;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.shared.Slice;

/** All that is kept of the reader, to take away (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). */
@Path("record")
@RequestScoped
@Tag(name = "completion")
public class RecordResource {
    @Inject
    OfficialService officials;

    @Inject
    CompletionService completions;

    @Inject
    OutsideService trainings;

    @Inject
    AuditService audit;

    /** What the file holds; the looks are the newest. */
    public record OwnData(
            OfficialRecord record, List<CompletedCourse> completed, List<OutsideLine> elsewhere, List<Look> looks) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The caller's own person, posts, completions, training elsewhere, and who looked at them")
    public Response own() {
        var data = new OwnData(
                officials.own(),
                completions.own(),
                trainings.own(),
                audit.looksAtOwn(0, Slice.MOST).rows());
        return Response.ok(data)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"du-lieu-cua-toi.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
