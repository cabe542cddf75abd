package vn.taphuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.assessment.AttemptResult;
import vn.taphuan.assessment.QuizIntro;
import vn.taphuan.learning.ClassView;
import vn.taphuan.learning.LearningService;
import vn.taphuan.shared.Refused;

/** {@code /result/ID}: how a try went, what there is to learn from it, and what to do next. */
@Named
@RequestScoped
public class ResultPage {
    @Inject
    AssessmentService assessment;

    @Inject
    LearningService learning;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private AttemptResult result;
    private QuizIntro quiz;
    private ClassView view;

    /** An attempt still open has its paper to work on, no result. */
    public void show() throws IOException {
        try {
            result = assessment.result(id);
        } catch (Refused refused) {
            if (!refused.key().equals("assessment.stillOpen")) throw refused;
            Faces.redirect(request.getContextPath() + "/attempt/" + id);
            return;
        }
        quiz = assessment.quiz(result.offering(), result.item());
        view = learning.classView(result.offering());
    }

    public AttemptResult getResult() {
        return result;
    }

    public QuizIntro getQuiz() {
        return quiz;
    }

    public ClassView getView() {
        return view;
    }

    public boolean isTryAgain() {
        return !result.passed() && quiz.canStart() && view.started() && !view.ended();
    }

    /** There is something else to learn, and this quiz no longer stands before it. */
    public boolean isGoOn() {
        var next = view.next();
        return next != null && view.started() && !view.ended() && !next.code().equals(result.item());
    }
}
