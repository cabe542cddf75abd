package vn.taphuan.web.authoring;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.CarryService;
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
        var content = new ByteArrayOutputStream();
        carry.export(Long.valueOf(id), content);
        Download.send(response, "application/zip", "ban-soan-" + id + ".zip", content.toByteArray());
    }

    private void sendCourse(String code, HttpServletResponse response) throws IOException {
        if (code == null || !CODE.matcher(code).matches()) throw new NotFound(AuthoringFiles.class, "");
        var content = new ByteArrayOutputStream();
        carry.exportCourse(code, content);
        Download.send(
                response, "application/zip", code.toLowerCase(java.util.Locale.ROOT) + ".zip", content.toByteArray());
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
