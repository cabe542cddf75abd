package vn.taphuan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.assessment.QuizIntro;

/** {@code /quiz/CODE/ITEM}: a quiz before it is started, and the tries so far. */
@Named
@RequestScoped
public class QuizPage {
    @Inject
    AssessmentService assessment;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param(pathIndex = 1)
    String item;

    private QuizIntro quiz;

    @PostConstruct
    void load() {
        quiz = assessment.quiz(code, item);
    }

    public void start() throws IOException {
        Faces.redirect(request.getContextPath() + "/attempt/" + assessment.start(code, item));
    }

    public QuizIntro getQuiz() {
        return quiz;
    }
}
