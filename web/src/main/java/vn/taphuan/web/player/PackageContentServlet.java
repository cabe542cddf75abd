package vn.taphuan.web.player;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.taphuan.content.ContentStore;
import vn.taphuan.packages.PackageKind;
import vn.taphuan.player.PlayerService;
import vn.taphuan.player.RunFile;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.PackagesOrigin;
import vn.taphuan.web.shared.StoredFile;

/**
 * {@code /package-content/PASS/PATH}: a file of a package, for whoever has the pass. A page of a SCORM package gets what
 * it asks for in its own window, since as a site of its own it finds it in none around it; under packages' own name it
 * finds it there.
 */
@WebServlet("/package-content/*")
public class PackageContentServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]+)/(.+)");
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    @Inject
    transient PlayerService player;

    @Inject
    transient StoredFile file;

    @Inject
    transient ContentStore store;

    @Inject
    transient PackagesOrigin origin;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        PackageAnswer.guard(response, origin.isAsked(request));
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
        var found = player.file(pass, path);
        var type = Optional.ofNullable(getServletContext().getMimeType(path)).orElse("application/octet-stream");
        response.setContentType(type);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "private, max-age=7200");
        if (found.kind() == PackageKind.SCORM && PAGES.contains(type) && !origin.isAsked(request))
            sendPage(found, RunScript.tags(request.getContextPath(), pass, found.version()), response);
        else file.send(request, response, found.sha256(), found.size());
    }

    private void sendPage(RunFile page, String tags, HttpServletResponse response) throws IOException {
        try (var content = store.open(page.sha256(), 0)) {
            var start = content.readNBytes(HtmlStart.LENGTH);
            var read = HtmlStart.of(start);
            var with = read.with(tags);
            read.told().ifPresent(response::setCharacterEncoding);
            response.setContentLengthLong(page.size() - start.length + with.length);
            response.getOutputStream().write(with);
            content.transferTo(response.getOutputStream());
        }
    }
}
