package vn.taphuan.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.Officials;

/** What people have completed. */
@Stateless
public class CompletionService {
    @Inject
    Completions completions;

    @Inject
    Officials officials;

    @Inject
    Scopes scopes;

    @Inject
    Clock clock;

    /** The caller's own completed courses, the newest first. */
    @RolesAllowed("completion.own")
    public List<CompletedCourse> own() {
        return completions.ofOfficial(officials.signedInAs(scopes.callerName()).id());
    }

    /** The completed courses of someone now in the caller's units. */
    @RolesAllowed("official.read")
    public List<CompletedCourse> of(Long official) {
        var found = officials.get(official, scopes.unitsFor("official.read"), LocalDate.now(clock));
        return completions.ofOfficial(found.id());
    }
}
