package vn.taphuan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.taphuan.identity.SignIn;

/** Nobody passes the REST door unknown but who brings a pass: 401 as a problem, without the header that makes a browser prompt. */
@Provider
@PreMatching
public class RestDoor implements ContainerRequestFilter {
    /** Request attribute: key of why the credentials did not serve. */
    static final String REFUSAL = "vn.taphuan.refusal";

    /** Who it is was known, and this account may not come in by a password alone. */
    private static final Set<String> KNOWN =
            Set.of("identity.mustChangePassword", "identity.codeAwaited", "identity.secondFactorFirst");

    @Inject
    HttpServletRequest servletRequest;

    @Inject
    Says says;

    /** Why the credentials do not serve here; null when they do. */
    static String refusal(SignIn result) {
        if (!result.succeeded()) return result.refusal();
        if (result.mustChangePassword()) return "identity.mustChangePassword";
        return result.secondFactorMissing() ? "identity.secondFactorFirst" : null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() != null) return;
        if (Doors.isOpenToPackages(
                request.getMethod(), request.getUriInfo().getRequestUri().getPath())) return;
        var refusal = (String) servletRequest.getAttribute(REFUSAL);
        var key = refusal == null
                ? "identity.signInFirst"
                : refusal.equals("identity.locked") ? "identity.lockedNow" : refusal;
        var status = KNOWN.contains(key) ? 403 : 401;
        request.abortWith(Problems.problem(status, key, says.text(key)));
    }
}
