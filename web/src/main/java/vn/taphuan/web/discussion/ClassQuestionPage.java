package vn.taphuan.web.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.discussion.ClassQuestion;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /class-question/CODE/ID}: answers a question of a class, or hides it. */
@Named
@RequestScoped
public class ClassQuestionPage {
    private static final Map<String, String> FIELD_OF = Map.of(
            "discussion.answerMissing", "form:text",
            "discussion.textLong", "form:text",
            "discussion.reasonMissing", "hiding:reason",
            "discussion.reasonLong", "hiding:reason");

    @Inject
    DiscussionService discussion;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param(pathIndex = 1)
    Long id;

    private ClassQuestion question;
    private String text;
    private String reason;

    @PostConstruct
    void load() {
        if (id == null) throw new NotFound(ClassQuestion.class, "");
        question = discussion.question(code, id);
    }

    private interface Word {
        void say();
    }

    public void answer() throws IOException {
        tell(() -> discussion.answer(code, id, text), "discussion.answered");
    }

    public void hide() throws IOException {
        tell(() -> discussion.hide(code, id, reason), "discussion.hidden");
    }

    private void tell(Word word, String told) throws IOException {
        try {
            word.say();
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        says.flash(told);
        Faces.redirect(request.getContextPath() + "/class-questions/" + code);
    }

    public String getCode() {
        return code;
    }

    public ClassQuestion getQuestion() {
        return question;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
