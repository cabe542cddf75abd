package vn.taphuan.web.shared;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import vn.taphuan.shared.Origin;

/**
 * What holds for every request: where it comes from is noted for the audit log, a change asked for by another site's
 * page is turned away, the answer carries the headers that keep a browser careful, and whoever has a password from a
 * slip chooses their own first, whose role asks for a second factor sets it up, and {@link Doors} stay closed to who
 * lacks the permission.
 */
@WebFilter("/*")
public class Threshold implements Filter {
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String OFFLINE = "/offline";
    private static final String VENDOR = "/vendor/";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final long LARGEST_FORM = 60L << 20;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
                    + "script-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'; frame-src 'self'";

    @Inject
    Origin origin;

    @Inject
    Me me;

    @Inject
    PackagesOrigin packages;

    @Inject
    Says says;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        request.setCharacterEncoding("UTF-8");
        origin.from(request.getRemoteAddr());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY + " " + packages.get());
        // Also for packages, which come from no origin.
        if (path(request).startsWith(VENDOR)) response.setHeader("Access-Control-Allow-Origin", "*");
        if (isNamedByVersion(request)) response.setHeader("Cache-Control", FOR_A_YEAR);
        if (!forEveryone(request)) response.setHeader("Cache-Control", "no-store");
        if (packages.turnsAway(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!READING.contains(request.getMethod())
                && !Doors.isOpenToPackages(request.getMethod(), path(request))
                && fromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (pressesByReading(request)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!isReadable(request)) {
            unreadable(response);
            return;
        }
        if (me.isMustChangePassword() && !open(request)) {
            response.sendRedirect(request.getContextPath() + "/password");
            return;
        }
        if (me.isSecondFactorMissing() && !open(request) && !path(request).equals("/second-factor")) {
            response.sendRedirect(request.getContextPath() + "/second-factor");
            return;
        }
        // A stranger was sent to sign in before coming here, but where strangers may be.
        if (me.isSignedIn() && !Doors.lets(path(request), me.getSession().permissions())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** What others wrote, asked for by the build it came with. */
    private static boolean isNamedByVersion(HttpServletRequest request) {
        return path(request).startsWith(VENDOR) && request.getParameter("v") != null;
    }

    /** Files that hold nobody's data; all else is kept by no browser, since machines are shared. */
    private static boolean forEveryone(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith(RESOURCES)
                || path.startsWith(VENDOR)
                || path.startsWith("/course-images/")
                || path.equals(OFFLINE);
    }

    private static String path(HttpServletRequest request) {
        return Address.of(request);
    }

    private static boolean open(HttpServletRequest request) {
        var path = path(request);
        return path.equals("/password")
                || path.equals("/sign-out")
                || path.equals("/sign-in")
                || path.equals("/sign-in-code")
                || path.equals("/language")
                || path.startsWith(RESOURCES);
    }

    /**
     * Faces takes a request of any method for a form that comes back when a parameter says so; then a link of another
     * site, or of a package, could press a button here. Forms come back by POST alone.
     */
    private static boolean pressesByReading(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }

    /** A form is held in memory while it is read; browsers tell its length. REST asks who comes before it reads. */
    private static boolean isTooLarge(HttpServletRequest request) {
        if (path(request).startsWith("/api/")) return false;
        return request.getContentLengthLong() > LARGEST_FORM || request.getHeader("Transfer-Encoding") != null;
    }

    /** Whether its form is whole. It is read once, here or later; REST reads what is sent to it itself. */
    private static boolean isReadable(HttpServletRequest request) {
        if (READING.contains(request.getMethod()) || path(request).startsWith("/api/")) return true;
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException broken) {
            // The container has no exception of its own for a form that breaks off or has too many fields.
            return false;
        }
    }

    /** Without a page: it would ask for the form again. */
    private void unreadable(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(says.text("shared.unreadable"));
    }

    /** A browser names the page a change comes from; programs name none and bring their own credentials. */
    private static boolean fromElsewhere(HttpServletRequest request) {
        var from = request.getHeader("Origin");
        if (from == null) return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (from.equals("null")) return true;
        try {
            var authority = URI.create(from).getAuthority();
            return authority == null || !authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
