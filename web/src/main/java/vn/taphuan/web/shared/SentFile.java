package vn.taphuan.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import vn.taphuan.shared.Refused;

/** The one file of a request of REST, read only once it is known who may send it. */
public final class SentFile {
    private static final String NAME = "file";

    private SentFile() {}

    /**
     * The part named file.
     *
     * @param missing key of the refusal when there is none
     * @param tooLarge key of the refusal when the server's limit stopped it
     * @param most what that refusal says, in MB
     */
    public static Part of(HttpServletRequest request, String missing, String tooLarge, int most) throws IOException {
        try {
            var file = request.getPart(NAME);
            if (file == null) throw new Refused(missing);
            return file;
        } catch (ServletException none) {
            throw new Refused(missing);
        } catch (IllegalStateException larger) {
            // So says the container, with its own reason; without one the fault is ours.
            if (larger.getCause() == null) throw larger;
            throw new Refused(tooLarge, most);
        } catch (RuntimeException broken) {
            // What breaks off, is not encoded as it says, or has parts without end: the container wraps it up.
            if (broken.getCause() == null) throw broken;
            throw new BadRequestException(broken);
        }
    }
}
