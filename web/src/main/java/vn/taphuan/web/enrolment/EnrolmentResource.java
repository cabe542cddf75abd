package vn.taphuan.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.document.DecisionDetails;
import vn.taphuan.enrolment.EnrolmentResult;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.Exceptions;
import vn.taphuan.web.shared.Says;

/** Sending people to a class by a decision, for other programs. */
@Path("offerings/{code}/enrolments")
@RequestScoped
@Tag(name = "enrolment")
public class EnrolmentResource {
    @Inject
    EnrolmentService enrolments;

    @Inject
    Says says;

    /** The decision; {@code issuer} is the code of the issuing unit, {@code summary} may be left out. */
    public record Paper(
            @NotNull String number,
            @NotNull LocalDate issuedOn,
            @NotNull String signer,
            @NotNull String issuer,
            String summary) {}

    public record Asked(
            @NotNull @Valid Paper decision,
            @NotNull @Size(min = 1) List<@NotNull String> personalNumbers) {}

    /**
     * The same, where some may learn before they have completed what comes first.
     *
     * @param excepted which of the personal numbers
     * @param reason of at most 500 characters
     */
    public record AskedExcepting(
            @NotNull @Valid Paper decision,
            @NotNull @Size(min = 1) List<@NotNull String> personalNumbers,
            @NotNull @Size(min = 1) List<@NotNull String> excepted,
            @NotNull String reason) {}

    public record Answer(long enrolled, long refused, List<Row> rows) {}

    /** What became of one number; {@code key} and {@code message} are left out for who is now enrolled. */
    public record Row(String personalNumber, String name, boolean enrolled, String key, String message) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enrols officials of the caller's units by a decision; the others go on when one is refused")
    public Answer enrol(@PathParam("code") String code, @NotNull @Valid Asked asked) {
        return answer(enrolments.enrol(code, details(asked.decision()), null, asked.personalNumbers()));
    }

    @POST
    @Path("excepted")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same, letting some of them learn before they have completed what comes first")
    public Answer enrolExcepting(@PathParam("code") String code, @NotNull @Valid AskedExcepting asked) {
        var exceptions = new Exceptions(asked.excepted(), asked.reason());
        return answer(
                enrolments.enrolExcepting(code, details(asked.decision()), null, asked.personalNumbers(), exceptions));
    }

    private static DecisionDetails details(Paper paper) {
        return new DecisionDetails(paper.number(), paper.issuedOn(), paper.signer(), paper.issuer(), paper.summary());
    }

    private Answer answer(List<EnrolmentResult> results) {
        var enrolled = results.stream().filter(EnrolmentResult::enrolled).count();
        return new Answer(
                enrolled,
                results.size() - enrolled,
                results.stream().map(this::row).toList());
    }

    private Row row(EnrolmentResult result) {
        return new Row(
                result.personalNumber(),
                result.name(),
                result.enrolled(),
                result.refusal(),
                result.enrolled() ? null : says.text(result.refusal(), result.first()));
    }
}
