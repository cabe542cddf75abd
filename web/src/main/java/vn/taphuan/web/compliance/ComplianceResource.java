package vn.taphuan.web.compliance;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.compliance.CompletionLine;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.Standing;
import vn.taphuan.compliance.UnitView;
import vn.taphuan.official.Category;
import vn.taphuan.shared.Slice;

/** Who has completed a course and who has not, for other programs. */
@Path("courses/{code}/completions")
@RequestScoped
@Tag(name = "compliance")
public class ComplianceResource {
    /** First characters that make a spreadsheet take a text for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    @Inject
    ComplianceService compliance;

    @Inject
    Clock clock;

    /**
     * One page of the list; page counts from 0.
     *
     * @param total people in the whole list
     * @param people people in post in these units that day, {@code completed} of them have completed the course
     */
    public record Completions(
            String course,
            String unit,
            LocalDate asOf,
            int page,
            int size,
            long total,
            long people,
            long completed,
            List<Row> rows) {}

    /**
     * One person; what follows {@code completed} is left out for who has not completed the course, but for
     * {@code lapsedOn}, the last day on which a completion counted that counts no more.
     *
     * @param validUntil the last day on which the completion counts; left out when it does for life
     */
    public record Row(
            String personalNumber,
            String familyName,
            String givenName,
            String unitCode,
            String unitName,
            String position,
            Category category,
            boolean completed,
            LocalDate completedOn,
            Integer percent,
            Integer periods,
            Integer version,
            String unitThen,
            LocalDate validUntil,
            LocalDate lapsedOn) {
        static Row of(CompletionLine line) {
            return new Row(
                    line.personalNumber(),
                    line.familyName(),
                    line.givenName(),
                    line.unitCode(),
                    line.unitName(),
                    line.position(),
                    line.category(),
                    line.completed(),
                    line.completedOn(),
                    line.percent(),
                    line.periods(),
                    line.versionNumber(),
                    line.unitThen(),
                    line.validUntil(),
                    line.lapsedOn());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "People in post in the unit and below, or in the caller's whole scope, and who completed")
    public Completions list(
            @PathParam("code") String course,
            @QueryParam("unit") String unit,
            @QueryParam("asOf") @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}") String asOf,
            @QueryParam("category") Category category,
            @QueryParam("standing") @DefaultValue("ALL") Standing standing,
            @QueryParam("q") String text,
            @QueryParam("view") @DefaultValue("AS_IT_WAS") UnitView view,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Slice.MOST) int size) {
        var query = new CompletionQuery(course, blankToNull(unit), day(asOf), category, standing, text, view);
        var figures = compliance.figures(query);
        var slice = compliance.list(query, page, size);
        return new Completions(
                course,
                query.unit(),
                query.asOf(),
                page,
                size,
                slice.total(),
                figures.people(),
                figures.completed(),
                slice.rows().stream().map(Row::of).toList());
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The whole list as comma-separated values (RFC 4180), whatever page and size say")
    public String csv(
            @PathParam("code") String course,
            @QueryParam("unit") String unit,
            @QueryParam("asOf") @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}") String asOf,
            @QueryParam("category") Category category,
            @QueryParam("standing") @DefaultValue("ALL") Standing standing,
            @QueryParam("q") String text,
            @QueryParam("view") @DefaultValue("AS_IT_WAS") UnitView view) {
        var query = new CompletionQuery(course, blankToNull(unit), day(asOf), category, standing, text, view);
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Stream.of(Row.class.getRecordComponents())
                    .map(component -> component.getName())
                    .toList());
            compliance.export(query, line -> csv.writeRecord(cells(Row.of(line))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> cells(Row row) {
        return Stream.of(
                        row.personalNumber,
                        row.familyName,
                        row.givenName,
                        row.unitCode,
                        row.unitName,
                        row.position,
                        row.category,
                        row.completed,
                        row.completedOn,
                        row.percent,
                        row.periods,
                        row.version,
                        row.unitThen,
                        row.validUntil,
                        row.lapsedOn)
                .map(cell -> Objects.toString(cell, ""))
                .map(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell)
                .toList();
    }

    private LocalDate day(String asked) {
        try {
            return asked == null ? LocalDate.now(clock) : LocalDate.parse(asked);
        } catch (DateTimeException none) {
            throw new WebApplicationException(none, 400);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
