package vn.taphuan.web.official;

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
import java.io.IOException;
import java.util.List;
import vn.taphuan.official.ImportReport;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code POST /api/v1/official-imports}: a list of officials from another program. */
@Path("official-imports")
@RequestScoped
public class ImportResource {
    @Inject
    OfficialImportService imports;

    @Inject
    Says says;

    /** How the import went; {@code row} as Excel numbers it, {@code severity} error or warning. */
    public record Answer(int created, int changed, int unchanged, int refused, List<Row> rows) {}

    public record Row(int row, String column, String severity, String message) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Answer run(@QueryParam("dryRun") @DefaultValue("true") boolean dryRun, List<EntityPart> parts)
            throws IOException {
        var file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new Refused("official.import.fileMissing"));
        var name = file.getFileName().orElse("file.xlsx");
        var content = file.getContent().readAllBytes();
        return answer(dryRun ? imports.dryRun(name, content) : imports.importNow(name, content));
    }

    private Answer answer(ImportReport report) {
        var counts = report.counts();
        return new Answer(
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                report.findings().stream().map(this::row).toList());
    }

    private Row row(RosterFinding finding) {
        return new Row(
                finding.row(),
                finding.column() == null ? null : finding.column().heading(),
                finding.isError() ? "error" : "warning",
                says.text(finding.key(), finding.args().toArray()));
    }
}
