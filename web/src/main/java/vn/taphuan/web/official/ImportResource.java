package vn.taphuan.web.official;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.official.ImportReport;
import vn.taphuan.official.ImportRowLine;
import vn.taphuan.official.ImportState;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** Lists of officials from another program. A short list is answered at once; a long one becomes a job to ask after. */
@Path("official-imports")
@RequestScoped
@Tag(name = "official")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    @Inject
    OfficialImportService imports;

    @Inject
    Says says;

    @Context
    UriInfo address;

    /**
     * Where the import stands; {@code done} of {@code total} rows in the present work. {@code rows} are the first
     * with something told, {@code problem} why the file could not be read.
     */
    public record Answer(
            Long id,
            ImportState state,
            int done,
            int total,
            int created,
            int changed,
            int unchanged,
            int refused,
            String problem,
            List<Row> rows) {}

    /** {@code row} as Excel numbers it, {@code severity} error or warning. */
    public record Row(int row, String column, String severity, String message) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Checks a list, and takes over what is good of it unless dryRun: 200 when it is done,"
                    + " 202 with the address to ask when it goes on")
    public Response begin(@QueryParam("dryRun") @DefaultValue("true") boolean dryRun, List<EntityPart> parts)
            throws IOException {
        var file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new Refused("official.import.fileMissing"));
        return answer(imports.begin(file.getFileName().orElse("file.xlsx"), file.getContent(), !dryRun));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Where an import stands, with a page of the rows that something is told of")
    public Answer read(
            @PathParam("id") Long id,
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue("200") @Min(1) @Max(1000) int size) {
        return answer(imports.report(id), imports.told(id, page, size));
    }

    @POST
    @Path("{id}/apply")
    @Operation(summary = "Takes over what is good of a checked list, or goes on with it")
    public Response apply(@PathParam("id") Long id) {
        imports.apply(id);
        return answer(id);
    }

    @POST
    @Path("{id}/stop")
    @Operation(summary = "Stops an import; what came on record until then stays")
    public Response stop(@PathParam("id") Long id) {
        imports.stop(id);
        return answer(id);
    }

    @POST
    @Path("{id}/undo")
    @Operation(summary = "Takes an import off record again, as long as nothing was built on it")
    public Response undo(@PathParam("id") Long id) {
        imports.undo(id);
        return answer(id);
    }

    private Response answer(Long id) {
        var answer = read(id, 0, 200);
        return answer.state().isRunning()
                ? Response.accepted(answer)
                        .location(address.getBaseUriBuilder()
                                .path(ImportResource.class)
                                .path(id.toString())
                                .build())
                        .build()
                : Response.ok(answer).build();
    }

    private Answer answer(ImportReport report, List<ImportRowLine> told) {
        var counts = report.counts();
        return new Answer(
                report.run(),
                report.state(),
                report.done(),
                report.total(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                report.refusal() == null ? null : says.why(report.refusal()),
                told.stream()
                        .flatMap(line -> line.findings().stream())
                        .map(this::row)
                        .toList());
    }

    private Row row(RosterFinding finding) {
        return new Row(
                finding.row(),
                finding.column() == null ? null : finding.column().heading(),
                finding.isError() ? "error" : "warning",
                says.text(finding.key(), finding.args().toArray()));
    }
}
