package vn.taphuan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Nobody passes the REST door unknown: 401 as a problem, without the header that makes a browser prompt. */
@Provider
@PreMatching
public class RestDoor implements ContainerRequestFilter {
    /** Request attribute: key of why the credentials did not serve. */
    static final String REFUSAL = "vn.taphuan.refusal";

    static final String MUST_CHANGE_PASSWORD = "identity.mustChangePassword";

    @Inject
    HttpServletRequest servletRequest;

    @Inject
    Says says;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() != null) return;
        var refusal = (String) servletRequest.getAttribute(REFUSAL);
        var key = refusal == null
                ? "identity.signInFirst"
                : refusal.equals("identity.locked") ? "identity.lockedNow" : refusal;
        var status = MUST_CHANGE_PASSWORD.equals(key) ? 403 : 401;
        request.abortWith(Problems.problem(status, key, says.text(key)));
    }
}
