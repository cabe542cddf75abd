package vn.taphuan.web.course;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.taphuan.course.CourseService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.StoredFile;

/**
 * {@code /course-images/VERSION/NAME}: a picture of a lesson; {@code …/NAME/WIDTH-HASH.webp}: a smaller one of it, named
 * by how its hash begins. A course version never changes, so neither does what lies at its address. Opened by itself a
 * drawing may run nothing and fetch nothing.
 */
@WebServlet("/course-images/*")
public class CourseImageServlet extends HttpServlet {
    private static final Pattern ADDRESS =
            Pattern.compile("/(\\d{1,18})/([^/]+)(?:/(\\d{1,4})-([0-9a-f]{" + PictureAddress.HASH + "})\\.webp)?");
    private static final String FOR_A_YEAR =
            "public, max-age=" + Duration.ofDays(365).toSeconds() + ", immutable";

    @Inject
    transient CourseService courses;

    @Inject
    transient StoredFile files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        try {
            if (!address.matches()) throw new NotFound(CourseImageServlet.class, "");
            if (address.group(3) == null) sendOriginal(address, response);
            else sendSmaller(address, request, response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendOriginal(Matcher address, HttpServletResponse response) throws IOException {
        var picture = courses.picture(Long.valueOf(address.group(1)), address.group(2));
        describe(response, picture.mediaType());
        response.setContentLength(picture.content().length);
        response.getOutputStream().write(picture.content());
    }

    private void sendSmaller(Matcher address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var picture = courses.smallPicture(
                Long.valueOf(address.group(1)), address.group(2), Integer.parseInt(address.group(3)), address.group(4));
        describe(response, "image/webp");
        files.send(request, response, picture.sha256(), picture.size());
    }

    private static void describe(HttpServletResponse response, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("Cache-Control", FOR_A_YEAR);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }
}
