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
import vn.taphuan.web.shared.Workbooks;

/** {@code /completions.xlsx}: the completion list as a file to keep. */
@WebServlet("/completions.xlsx")
public class CompletionFile extends HttpServlet {
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
        Workbooks.send(
                response, "hoan-thanh-" + query.course() + '-' + IN_NAME.format(query.asOf()) + ".xlsx", content);
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
                        "compliance.file.birthYear",
                        "compliance.file.unitCode",
                        "compliance.file.unit",
                        "compliance.file.position",
                        "compliance.file.category",
                        "compliance.file.standing",
                        "compliance.file.completedOn",
                        "compliance.file.validUntil",
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
                says.text("compliance.file.lapsed"),
                says.text("compliance.file.total"),
                category -> says.text("official.category." + category));
    }
}
