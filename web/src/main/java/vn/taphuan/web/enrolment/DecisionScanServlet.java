package vn.taphuan.web.enrolment;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Papers;

/** {@code /decision-scans/CLASS/ID}: the scanned decision that sent people to a class, always saved, never run. */
@WebServlet("/decision-scans/*")
public class DecisionScanServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([^/]{1,60})/(\\d{1,18})");

    @Inject
    transient EnrolmentService enrolments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var scan = enrolments.scan(address.group(1), Long.valueOf(address.group(2)));
            Papers.send(response, "quyet-dinh-" + address.group(2) + ".pdf", scan.content());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
