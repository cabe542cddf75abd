package vn.taphuan.web.offering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.offering.OfferingLine;
import vn.taphuan.offering.OfferingService;

/** Classes, for other programs. */
@Path("offerings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offering")
public class OfferingResource {
    @Inject
    OfferingService offerings;

    /**
     * A class to be opened.
     *
     * @param course code of the course; the class teaches its newest version
     * @param organiser code of the organising unit
     * @param trainers user names; may be left out
     * @param seats at most so many learners; left out there is no limit
     */
    public record NewOffering(
            @NotNull String course,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull Mode mode,
            String place,
            Integer seats,
            LocalDate selfEnrolFrom,
            LocalDate selfEnrolTo,
            @NotNull String organiser,
            List<@NotNull String> trainers) {}

    public record Opened(String code) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens a class and gives its code")
    public Response open(@NotNull @Valid NewOffering asked, @Context UriInfo uri) {
        var details = new OfferingDetails(
                asked.startsOn(),
                asked.endsOn(),
                asked.mode(),
                asked.place(),
                asked.seats(),
                asked.selfEnrolFrom(),
                asked.selfEnrolTo());
        var trainers = asked.trainers() == null ? List.<String>of() : asked.trainers();
        var code = offerings.open(asked.course(), details, asked.organiser(), trainers);
        return Response.created(uri.getAbsolutePathBuilder().path(code).build())
                .entity(new Opened(code))
                .build();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "A class by its code")
    public OfferingLine offering(@PathParam("code") String code) {
        return offerings.offering(code);
    }
}
