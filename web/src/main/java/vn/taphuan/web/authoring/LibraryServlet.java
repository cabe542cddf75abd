package vn.taphuan.web.authoring;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.taphuan.authoring.LibraryService;
import vn.taphuan.course.MediaTypes;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.StoredFile;

/** {@code /library-files/ID}: a file of the caller's library; what a browser does not show is saved. */
@WebServlet("/library-files/*")
public class LibraryServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})");

    @Inject
    transient LibraryService library;

    @Inject
    transient StoredFile files;

    @Inject
    transient Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!me.may("course.write") || !address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = library.file(Long.valueOf(address.group(1)));
            var type = MediaTypes.of(file.name());
            response.setContentType(type);
            response.setHeader("Cache-Control", "private, max-age=86400");
            response.setHeader("X-Content-Type-Options", "nosniff");
            if (!type.matches("(video|audio)/.*|application/pdf"))
                response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + '"');
            files.send(request, response, file.sha256(), file.size());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
