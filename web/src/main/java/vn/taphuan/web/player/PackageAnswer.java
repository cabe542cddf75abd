package vn.taphuan.web.player;

import jakarta.servlet.http.HttpServletResponse;

/** The headers of what runs as a package. */
final class PackageAnswer {
    private static final String POLICY =
            "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; base-uri 'self'; form-action 'self'";

    private PackageAnswer() {}

    /**
     * What runs there was written by others: it reaches neither the session nor the page around it, and sends nothing
     * elsewhere. No frame-ancestors: frames of a package stand in pages without an origin, which match none.
     */
    static void guard(HttpServletResponse response, boolean ownName) {
        response.setHeader("Content-Security-Policy", "sandbox " + PlayerFrame.sandbox(ownName) + "; " + POLICY);
    }
}
