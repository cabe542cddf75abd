package vn.taphuan.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.learning.FollowService;
import vn.taphuan.learning.ItemLine;
import vn.taphuan.learning.LearnerView;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /class-learner/CODE/ENROLMENT}: how far one learner is, and letting an item count as done. */
@Named
@RequestScoped
public class ClassLearnerPage {
    private static final Map<String, String> FIELD_OF = Map.of(
            "learning.reasonMissing", "form:reason",
            "learning.reasonLong", "form:reason",
            "learning.doneAlready", "form:item",
            "learning.quizByWord", "form:item");

    @Inject
    FollowService follow;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param(pathIndex = 1)
    Long enrolment;

    /** The item of which it was asked whether it shall count. */
    @Inject
    @Param
    String asked;

    private LearnerView view;
    private String item;
    private String reason;

    @PostConstruct
    void load() {
        if (enrolment == null) throw new NotFound(LearnerView.class, "");
        view = follow.learner(code, enrolment);
    }

    /** Asks first, by the names of the item and the learner: it cannot be undone. */
    public void letCount() throws IOException {
        if (!item.equals(asked)) {
            asked = item;
            return;
        }
        try {
            follow.letCount(code, enrolment, item, reason);
        } catch (Refused refused) {
            asked = null;
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        says.flash("learning.counted", view.fullName());
        Faces.redirect(request.getContextPath() + "/class-learner/" + code + '/' + enrolment);
    }

    public String getCode() {
        return code;
    }

    public LearnerView getView() {
        return view;
    }

    /** What was tried of a quiz; null where nothing was. */
    public String tries(ItemLine line) {
        var tries = view.tries().get(line.id());
        if (tries == null) return null;
        return tries.best() == null
                ? says.text("learning.firstTry")
                : says.text("learning.tries", tries.count(), tries.best());
    }

    /** What is asked before it counts; null until one wants to. */
    public String getQuestion() {
        return view.open().stream()
                .filter(line -> line.code().equals(asked))
                .findFirst()
                .map(line -> says.text("learning.letCountQuestion", line.title(), view.fullName()))
                .orElse(null);
    }

    public String getAsked() {
        return asked;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
