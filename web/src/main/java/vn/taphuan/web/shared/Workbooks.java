package vn.taphuan.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Sends Excel files. */
public final class Workbooks {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** As a download of that name, kept by no cache: such lists hold personal data. */
    public static void send(HttpServletResponse response, String name, ByteArrayOutputStream content)
            throws IOException {
        response.setContentType(EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.size());
        content.writeTo(response.getOutputStream());
    }
}
