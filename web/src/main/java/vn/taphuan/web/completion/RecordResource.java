package vn.taphuan.web.completion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.assessment.OwnAttempt;
import vn.taphuan.audit.AuditLine;
import vn.taphuan.audit.AuditService;
import vn.taphuan.audit.Look;
import vn.taphuan.completion.CompletedCourse;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.discussion.OwnQuestion;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.OwnEnrolment;
import vn.taphuan.identity.AccountLine;
import vn.taphuan.identity.GrantLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.OwnProgress;
import vn.taphuan.note.NoteService;
import vn.taphuan.note.OwnNote;
import vn.taphuan.official.OfficialRecord;
import vn.taphuan.official.OfficialService;
import vn.taphuan.outside.OutsideLine;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.outside.OwnProof;
import vn.taphuan.player.OwnPackage;
import vn.taphuan.player.PlayerService;

/** All that is kept of the reader, to take away (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). */
@Path("record")
@RequestScoped
@Tag(name = "completion")
public class RecordResource {
    @Inject
    OfficialService officials;

    @Inject
    IdentityService identity;

    @Inject
    EnrolmentService enrolments;

    @Inject
    LearningService learning;

    @Inject
    AssessmentService assessment;

    @Inject
    PlayerService player;

    @Inject
    DiscussionService discussion;

    @Inject
    NoteService notes;

    @Inject
    CompletionService completions;

    @Inject
    OutsideService trainings;

    @Inject
    AuditService audit;

    /**
     * What the file holds.
     *
     * @param accountActs what was done with the account and to it
     */
    public record OwnData(
            OfficialRecord record,
            AccountLine account,
            List<GrantLine> jobs,
            List<OwnEnrolment> enrolments,
            List<OwnProgress> progress,
            List<OwnAttempt> attempts,
            List<OwnPackage> packages,
            List<OwnQuestion> questions,
            List<OwnNote> notes,
            List<CompletedCourse> completed,
            List<OutsideLine> elsewhere,
            List<Proof> proofs,
            List<AuditLine> accountActs,
            List<Look> looks) {}

    /** A proof of training elsewhere, and the address its file is fetched from. */
    public record Proof(OwnProof proof, URI address) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All that is kept of the caller, and who looked at it")
    public Response own(@Context UriInfo uri) {
        var data = new OwnData(
                officials.ownToTakeAway(),
                identity.own(),
                identity.ownGrants(),
                enrolments.own(),
                learning.own(),
                assessment.own(),
                player.own(),
                discussion.own(),
                notes.own(),
                completions.own(),
                trainings.ownToTakeAway(),
                trainings.ownProofs().stream()
                        .map(proof -> new Proof(proof, uri.getBaseUri().resolve("/own-proofs/" + proof.training())))
                        .toList(),
                audit.accountToTakeAway(),
                audit.looksToTakeAway());
        return Response.ok(data)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"du-lieu-cua-toi.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
