package vn.taphuan.web.course;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import vn.taphuan.course.CourseService;
import vn.taphuan.course.Picture;
import vn.taphuan.shared.NotFound;

/**
 * {@code /course-images/VERSION/NAME}: a picture of a lesson. A course version never changes, so neither does what lies
 * at its address. Opened by itself a drawing may run nothing and fetch nothing.
 */
@WebServlet("/course-images/*")
public class CourseImageServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/([^/]+)");
    private static final String FOR_A_YEAR =
            "public, max-age=" + Duration.ofDays(365).toSeconds() + ", immutable";

    @Inject
    transient CourseService courses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = find(request.getPathInfo());
        if (picture == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.content().length);
        response.setHeader("Cache-Control", FOR_A_YEAR);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.getOutputStream().write(picture.content());
    }

    private Picture find(String path) {
        var address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches()) return null;
        try {
            return courses.picture(Long.valueOf(address.group(1)), address.group(2));
        } catch (NotFound none) {
            return null;
        }
    }
}
