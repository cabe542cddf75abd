package vn.taphuan.web.packages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.taphuan.packages.PackageService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.StoredFile;

/**
 * {@code /package-content/PASS/PATH}: a file of a package, for whoever has the pass. What runs there was written by
 * others: it runs as if it came from a site of its own, which reaches neither the session nor the page around it, and
 * sends nothing elsewhere.
 */
@WebServlet("/package-content/*")
public class PackageContentServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]+)/(.+)");
    private static final String POLICY = "sandbox allow-scripts allow-forms; "
            + "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; base-uri 'self'; form-action 'self'";

    @Inject
    transient PackageService packages;

    @Inject
    transient StoredFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        response.setHeader("Content-Security-Policy", POLICY);
        try {
            if (!address.matches()) throw new NotFound(PackageContentServlet.class, "");
            send(address.group(1), address.group(2), request, response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Its own scripts and fonts count as strangers there, so they are let read it; no session is in play. */
    private void send(String pass, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var found = packages.content(pass, path);
        response.setContentType(
                Optional.ofNullable(getServletContext().getMimeType(path)).orElse("application/octet-stream"));
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "private, max-age=7200");
        file.send(request, response, found.sha256(), found.size());
    }
}
