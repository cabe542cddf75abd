package vn.taphuan.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that is saved, not shown. No cache keeps it: most hold personal data. */
public final class Download {
    private Download() {}

    public static void send(HttpServletResponse response, String type, String name, byte[] content) throws IOException {
        begin(response, type, name);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Says what will come; the content follows piece by piece. */
    public static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        response.setHeader("Cache-Control", "no-store");
    }
}
