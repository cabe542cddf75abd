package vn.taphuan.web.authoring;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.CarryService;
import vn.taphuan.authoring.CourseBundle;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Download;
import vn.taphuan.web.shared.Me;

/**
 * {@code /draft-images/ID/NAME}: a picture of a draft, for those who see the draft; {@code /draft.zip?id=} and {@code
 * /course-package.zip?code=}: the files of a draft, and of a course in its newest version.
 */
@WebServlet({"/draft-images/*", "/draft.zip", "/course-package.zip"})
public class AuthoringFiles extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/([^/]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{1,30}");

    @Inject
    transient AuthoringService authoring;

    @Inject
    transient CarryService carry;

    @Inject
    transient Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!me.may("course.write")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            switch (request.getServletPath()) {
                case "/draft.zip" -> sendDraft(request.getParameter("id"), response);
                case "/course-package.zip" -> sendCourse(request.getParameter("code"), response);
                default -> sendPicture(request.getPathInfo(), response);
            }
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendDraft(String id, HttpServletResponse response) throws IOException {
        if (id == null || !NUMBER.matcher(id).matches()) throw new NotFound(AuthoringFiles.class, "");
        send(response, "ban-soan-" + id + ".zip", carry.export(Long.valueOf(id)));
    }

    private void sendCourse(String code, HttpServletResponse response) throws IOException {
        if (code == null || !CODE.matcher(code).matches()) throw new NotFound(AuthoringFiles.class, "");
        send(response, code.toLowerCase(Locale.ROOT) + ".zip", carry.exportCourse(code));
    }

    private static void send(HttpServletResponse response, String name, CourseBundle bundle) throws IOException {
        Download.begin(response, "application/zip", name);
        bundle.writeTo(response.getOutputStream());
    }

    private void sendPicture(String path, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches()) throw new NotFound(AuthoringFiles.class, "");
        var picture = authoring.picture(Long.valueOf(address.group(1)), address.group(2));
        response.setContentType(picture.mediaType());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.getOutputStream().write(picture.content());
    }
}
