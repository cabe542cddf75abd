package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.Problem;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** {@code /draft-questions/ID/MODULE}: the questions of a module, as the text they are kept in. */
@Named
@RequestScoped
public class DraftQuestionsPage extends DraftForm {
    @Inject
    @Param(pathIndex = 1)
    String module;

    private String text;

    @PostConstruct
    void load() {
        if (module == null) throw new NotFound(DraftView.class, "");
        look();
        text = authoring.questions(id, module);
    }

    public void save() throws IOException {
        try {
            authoring.saveQuestions(id, getSeen(), module, text);
        } catch (Refused refused) {
            says.beside("form:text", refused);
            return;
        }
        says.flash("authoring.saved", getModuleTitle());
        Faces.redirect(request.getContextPath() + "/draft-questions/" + id + "/" + module);
    }

    public List<Problem> getProblems() {
        return authoring.problemsOfQuestions(id, module);
    }

    public String getModuleTitle() {
        return getDraft().plan() == null
                ? module
                : getDraft().plan().modules().stream()
                        .filter(part -> part.id().equals(module))
                        .map(CoursePlan.Part::title)
                        .findFirst()
                        .orElseThrow(() -> new NotFound(CoursePlan.Part.class, module));
    }

    public String getModule() {
        return module;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
