package vn.taphuan.web.completion;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.taphuan.completion.CompletedCourse;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.official.OfficialRecord;
import vn.taphuan.official.OfficialService;
import vn.taphuan.outside.OutsideLine;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Papers;

/**
 * Phiếu theo dõi đào tạo, bồi dưỡng as PDF: {@code /record.pdf} the reader's own, {@code /official-records/ID.pdf}
 * someone's of HR's units.
 */
@WebServlet({"/record.pdf", "/official-records/*"})
public class RecordPaper extends HttpServlet {
    @Inject
    transient OfficialService officials;

    @Inject
    transient CompletionService completions;

    @Inject
    transient OutsideService trainings;

    @Inject
    transient Papers papers;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().equals("/record.pdf")) {
                send(response, officials.own(), completions.own(), trainings.ownConfirmed());
                return;
            }
            var id = id(request.getPathInfo());
            send(response, officials.print(id), completions.of(id), trainings.of(id));
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static Long id(String path) {
        if (path == null || !path.matches("/\\d{1,18}\\.pdf")) throw new NotFound(OfficialRecord.class, path);
        return Long.valueOf(path.substring(1, path.length() - 4));
    }

    private void send(
            HttpServletResponse response,
            OfficialRecord record,
            List<CompletedCourse> completed,
            List<OutsideLine> outside)
            throws IOException {
        var paper = papers.print(
                "completion/record.ftlh",
                Map.of("record", record, "completed", completed, "outside", outside, "today", LocalDate.now(clock)));
        Papers.send(response, "phieu-theo-doi-" + record.personalNumber() + ".pdf", paper);
    }
}
