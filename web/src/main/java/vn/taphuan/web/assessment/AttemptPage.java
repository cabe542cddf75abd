package vn.taphuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.assessment.AttemptPaper;
import vn.taphuan.assessment.AttemptPaper.PaperChoice;
import vn.taphuan.assessment.AttemptPaper.PaperQuestion;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Show;

/**
 * {@code /attempt/ID}: a quiz under way. The browser sends each answer as it is chosen; the form sends all of them once
 * more, which is all there is where no script runs.
 */
@Named
@RequestScoped
public class AttemptPage {
    private static final Set<String> OVER = Set.of("assessment.alreadySubmitted", "assessment.timeUp");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Show.PROVINCE);

    @Inject
    AssessmentService assessment;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private AttemptPaper paper;

    /** An attempt that is over has its result to show, no paper. */
    public void show() throws IOException {
        try {
            paper = assessment.paper(id);
        } catch (Refused refused) {
            toResult(refused);
        }
    }

    public void handIn() throws IOException {
        try {
            keepAnswers();
        } catch (Refused refused) {
            if (!OVER.contains(refused.key())) throw refused;
        }
        assessment.submit(id);
        Faces.redirect(request.getContextPath() + "/result/" + id);
    }

    private void keepAnswers() {
        for (var question : assessment.paper(id).questions()) {
            var given = given(question);
            // The count this page was drawn with, plus one: whatever was saved since, here or elsewhere, is newer.
            if (!given.equals(kept(question)))
                assessment.answer(id, question.position(), given, countDrawn(question) + 1);
        }
    }

    private static Set<Integer> kept(PaperQuestion question) {
        return question.choices().stream()
                .filter(PaperChoice::chosen)
                .map(PaperChoice::value)
                .collect(Collectors.toSet());
    }

    private Set<Integer> given(PaperQuestion question) {
        var values = request.getParameterValues("q-" + question.position());
        if (values == null) return Set.of();
        return Arrays.stream(values)
                .filter(AttemptPage::figures)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private long countDrawn(PaperQuestion question) {
        var count = request.getParameter("seq-" + question.position());
        return figures(count) ? Long.parseLong(count) : 0;
    }

    private static boolean figures(String text) {
        return text != null && text.matches("\\d{1,18}");
    }

    private void toResult(Refused refused) throws IOException {
        if (!OVER.contains(refused.key())) throw refused;
        Faces.redirect(request.getContextPath() + "/result/" + id);
    }

    public AttemptPaper getPaper() {
        return paper;
    }

    /** When the time is over, as a clock on the wall shows it. */
    public String getEnds() {
        return TIME.format(paper.deadline());
    }
}
