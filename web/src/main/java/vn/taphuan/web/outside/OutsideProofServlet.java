package vn.taphuan.web.outside;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Download;

/** The proof of a training: {@code /outside-proofs/ID} for who confirms it, {@code /own-proofs/ID} for whose it is. */
@WebServlet({"/outside-proofs/*", "/own-proofs/*"})
public class OutsideProofServlet extends HttpServlet {
    @Inject
    transient OutsideService trainings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var id = Long.valueOf(path.substring(1));
        try {
            var own = request.getServletPath().equals("/own-proofs");
            var proof = own ? trainings.ownProof(id) : trainings.proof(id);
            Download.send(
                    response,
                    proof.kind().mediaType(),
                    "minh-chung-" + id + '.' + proof.kind().ending(),
                    proof.content());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
