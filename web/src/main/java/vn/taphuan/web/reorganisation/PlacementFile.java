package vn.taphuan.web.reorganisation;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.taphuan.reorganisation.ReorganisationService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Workbooks;

/** {@code /placements.xlsx}: who waits for a post, as a list to fill in and import. */
@WebServlet("/placements.xlsx")
public class PlacementFile extends HttpServlet {
    @Inject
    transient ReorganisationService reorganisation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = new ByteArrayOutputStream();
        try {
            reorganisation.waitingList(request.getParameter("unit"), content);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Workbooks.send(response, "cho-bo-tri.xlsx", content);
    }
}
