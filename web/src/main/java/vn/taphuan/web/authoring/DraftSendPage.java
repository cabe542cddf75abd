package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.authoring.SendChoice;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /draft-send/ID/MODULE/ITEM}: a page is moved to another course that is being written, or copied there. */
@Named
@RequestScoped
public class DraftSendPage {
    @Inject
    AuthoringService authoring;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    @Inject
    @Param(pathIndex = 1)
    Integer module;

    @Inject
    @Param(pathIndex = 2)
    Integer item;

    private DraftView draft;
    private int seen;
    private String title;
    private List<SendChoice> choices;
    private String target;

    @PostConstruct
    void load() {
        if (id == null || module == null || item == null) throw new NotFound(DraftView.class, "");
        draft = authoring.draft(id);
        seen = draft.seen();
        title = told().title();
        choices = authoring.sendChoices(id);
    }

    private PagePlan told() {
        if (draft.plan() == null) throw new Refused("authoring.planBroken");
        var modules = draft.plan().modules();
        if (module < 0 || module >= modules.size()) throw new NotFound(PagePlan.class, module);
        var items = modules.get(module).items();
        if (item < 0 || item >= items.size() || items.get(item).isQuiz()) throw new NotFound(PagePlan.class, item);
        return draft.pages().get(items.get(item).page());
    }

    public void move() throws IOException {
        send(false, "authoring.sent");
    }

    public void copy() throws IOException {
        send(true, "authoring.copied");
    }

    private void send(boolean keep, String done) throws IOException {
        var to = choices.stream().filter(choice -> key(choice).equals(target)).findFirst();
        try {
            var choice = to.orElseThrow(() -> new Refused("authoring.targetMissing"));
            authoring.sendItem(id, seen, module, item, choice.draft(), choice.module(), keep);
            says.flash(done, title, choice.title());
        } catch (Refused refused) {
            says.beside("form:target", refused);
            return;
        }
        Faces.redirect(request.getContextPath() + "/draft/" + id);
    }

    /** How a choice is told in the form. */
    public String key(SendChoice choice) {
        return choice.draft() + " " + choice.module();
    }

    public DraftView getDraft() {
        return draft;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getTitle() {
        return title;
    }

    public List<SendChoice> getChoices() {
        return choices;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
