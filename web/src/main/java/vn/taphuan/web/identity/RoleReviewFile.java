package vn.taphuan.web.identity;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import vn.taphuan.identity.ReviewWords;
import vn.taphuan.identity.RoleService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Show;
import vn.taphuan.web.shared.Workbooks;

/** {@code /role-review.xlsx}: the list of roles to print, sign and file. */
@WebServlet("/role-review.xlsx")
public class RoleReviewFile extends HttpServlet {
    @Inject
    transient RoleService roles;

    @Inject
    transient RolesAsked asked;

    @Inject
    transient Says says;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = new ByteArrayOutputStream();
        try {
            roles.exportReview(asked.query(), words(), content);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Workbooks.send(response, "ra-soat-vai-tro.xlsx", content);
    }

    private ReviewWords words() {
        return new ReviewWords(
                says.text("identity.review.sheet"),
                says.text("identity.reviewTitle", show.date(LocalDate.now(clock))),
                says.texts(
                        "identity.review.row",
                        "identity.review.name",
                        "identity.review.birthYear",
                        "identity.review.username",
                        "identity.review.role",
                        "identity.review.unit",
                        "identity.review.from",
                        "identity.review.to",
                        "identity.review.inPlaceOf",
                        "identity.review.lastSignIn",
                        "identity.review.reviewed",
                        "identity.review.standing"),
                role -> says.text("identity.role." + role),
                says.text("identity.review.due"),
                says.text("identity.review.asleep"));
    }
}
