package vn.taphuan.web.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.MediaFile;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.StoredFile;

/**
 * {@code /course-media/ENROLMENT/ITEM}, {@code …/ITEM/captions} and {@code …/ITEM/small}: the file of an item, its captions
 * and, of a film, a smaller one, for who learns it. Parts are
 * given, so that a film can be wound and a broken download goes on; with {@code ?save} it is saved, not shown.
 */
@WebServlet("/course-media/*")
public class CourseMediaServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/([a-z0-9-]{1,60})(/captions|/small)?");

    /** A document is shown in a frame of the page it belongs to. */
    private static final String IN_OUR_PAGES =
            "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; frame-ancestors 'self'";

    @Inject
    transient LearningService learning;

    @Inject
    transient StoredFile files;

    @Inject
    transient Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!me.may("learning.learn") || !address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = file(Long.valueOf(address.group(1)), address.group(2), address.group(3));
            response.setContentType(file.mediaType());
            response.setHeader("Cache-Control", "private, max-age=86400");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", IN_OUR_PAGES);
            if (request.getParameter("save") != null)
                response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + '"');
            files.send(request, response, file.sha256(), file.size());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private MediaFile file(Long enrolment, String item, String which) {
        return "/small".equals(which)
                ? learning.smallFilm(enrolment, item)
                : learning.media(enrolment, item, which != null);
    }
}
