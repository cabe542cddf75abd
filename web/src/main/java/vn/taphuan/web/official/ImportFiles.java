package vn.taphuan.web.official;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Workbooks;

/** The Excel files around an import: the empty template, and the refused rows of a run with their reasons. */
@WebServlet({"/official-import-template.xlsx", "/official-import-refused.xlsx"})
public class ImportFiles extends HttpServlet {

    @Inject
    transient OfficialImportService imports;

    @Inject
    transient Me me;

    @Inject
    transient Says says;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!me.may("official.import")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var content = new ByteArrayOutputStream();
        boolean template = request.getServletPath().contains("template");
        try {
            if (template) imports.template(content);
            else
                imports.refusedRows(
                        run(request),
                        finding -> says.text(finding.key(), finding.args().toArray()),
                        content);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Workbooks.send(response, template ? "mau-danh-sach-can-bo.xlsx" : "dong-bi-tu-choi.xlsx", content);
    }

    private static Long run(HttpServletRequest request) {
        try {
            return Long.valueOf(request.getParameter("run"));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
