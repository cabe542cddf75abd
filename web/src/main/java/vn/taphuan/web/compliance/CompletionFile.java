package vn.taphuan.web.compliance;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.ExportWords;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Show;

/** {@code /completions.xlsx}: the completion list as a file to keep. */
@WebServlet("/completions.xlsx")
public class CompletionFile extends HttpServlet {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("yyyyMMdd");

    @Inject
    transient ComplianceService compliance;

    @Inject
    transient CompletionAsked asked;

    @Inject
    transient Says says;

    @Inject
    transient Show show;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = new ByteArrayOutputStream();
        CompletionQuery query;
        try {
            query = asked.query();
            compliance.export(query, words(query), content);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType(EXCEL);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"hoan-thanh-" + query.course() + '-' + IN_NAME.format(query.asOf()) + ".xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.size());
        content.writeTo(response.getOutputStream());
    }

    private ExportWords words(CompletionQuery query) {
        return new ExportWords(
                says.text("compliance.fileTitle", query.course(), show.date(query.asOf())),
                says.text("compliance.file.listSheet"),
                says.text("compliance.file.unitSheet"),
                says.texts(
                        "compliance.file.row",
                        "compliance.file.familyName",
                        "compliance.file.givenName",
                        "compliance.file.personalNumber",
                        "compliance.file.unitCode",
                        "compliance.file.unit",
                        "compliance.file.position",
                        "compliance.file.category",
                        "compliance.file.standing",
                        "compliance.file.completedOn",
                        "compliance.file.percent",
                        "compliance.file.periods",
                        "compliance.file.version",
                        "compliance.file.unitThen"),
                says.texts(
                        "compliance.file.unitCode",
                        "compliance.file.unit",
                        "compliance.file.people",
                        "compliance.file.completed",
                        "compliance.file.share"),
                says.text("compliance.file.done"),
                says.text("compliance.file.open"),
                says.text("compliance.file.total"),
                category -> says.text("official.category." + category));
    }
}
