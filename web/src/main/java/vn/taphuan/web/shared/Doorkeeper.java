package vn.taphuan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.taphuan.identity.IdentityService;

/**
 * Knows who comes: by the session of the sign-in page or, at the REST door, by HTTP Basic. A page asks strangers to
 * sign in and brings them back; REST answers 401 as a problem and without the browser's own prompt.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {
    private static final String REST = "/api/";
    private static final String BASIC = "Basic ";

    @Inject
    IdentityService identity;

    @Inject
    PackagesOrigin packages;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Address.isCrooked(request)) return refuse(response);
        if (packages.turnsAway(request)) return context.responseNotFound();
        var signedIn = fromSession(request);
        if (signedIn != null) return context.notifyContainerAboutLogin(signedIn.username(), signedIn.groups());
        if (Address.of(request).startsWith(REST)) return atRest(request, context);
        if (!context.isProtected()) return context.doNothing();
        return askToSignIn(request, response, context);
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private SignedIn fromSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return null;
        var signedIn = (SignedIn) session.getAttribute(SignedIn.KEY);
        if (signedIn == null) return null;
        var rights = identity.rights(signedIn.username(), signedIn.epoch());
        if (rights.isEmpty()) {
            session.invalidate();
            return null;
        }
        var today = signedIn.with(rights.get());
        if (!today.equals(signedIn)) session.setAttribute(SignedIn.KEY, today);
        return today;
    }

    /** Who brings no good credentials goes on as a stranger; {@link RestDoor} answers with the refusal left here. */
    private AuthenticationStatus atRest(HttpServletRequest request, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            var credentials = decode(header.substring(BASIC.length()).strip());
            var colon = credentials.indexOf(':');
            if (colon > 0) {
                var result = identity.recognise(credentials.substring(0, colon), credentials.substring(colon + 1));
                var refusal = RestDoor.refusal(result);
                if (refusal == null) return context.notifyContainerAboutLogin(result.username(), result.permissions());
                request.setAttribute(RestDoor.REFUSAL, refusal);
            }
        }
        return context.doNothing();
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var target =
                request.getContextPath() + "/sign-in?back=" + URLEncoder.encode(back(request), StandardCharsets.UTF_8);
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) return context.redirect(target);
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;").replace("\"", "&quot;") + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Where to go on after signing in: the page itself, or for a form that was sent the page it stood on. */
    private static String back(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        return query == null || !"GET".equals(request.getMethod()) ? path : path + '?' + query;
    }
}
