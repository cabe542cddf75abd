package vn.taphuan.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Sends Excel files. */
public final class Workbooks {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** As a download of that name. */
    public static void send(HttpServletResponse response, String name, ByteArrayOutputStream content)
            throws IOException {
        Download.send(response, EXCEL, name, content.toByteArray());
    }
}
