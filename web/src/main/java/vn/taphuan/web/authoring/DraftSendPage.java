package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.authoring.SendChoice;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** {@code /draft-send/ID/MODULE/ITEM}: a page is moved to another course that is being written, or copied there. */
@Named
@RequestScoped
public class DraftSendPage extends DraftForm {
    @Inject
    @Param(pathIndex = 1)
    Integer module;

    @Inject
    @Param(pathIndex = 2)
    Integer item;

    private String title;
    private List<SendChoice> choices;
    private String target;

    @PostConstruct
    void load() {
        if (module == null || item == null) throw new NotFound(DraftView.class, "");
        look();
        title = title();
        choices = authoring.sendChoices(id);
    }

    private String title() {
        var sent = getDraft().item(module, item);
        if (sent.isQuiz()) throw new NotFound(CoursePlan.Entry.class, item);
        return getDraft().titleOf(sent);
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
            authoring.sendItem(id, getSeen(), module, item, choice.draft(), choice.module(), keep);
            says.flash(done, title, choice.title());
        } catch (Refused refused) {
            says.beside("form:target", refused);
            return;
        }
        toDraft();
    }

    /** How a choice is told in the form. */
    public String key(SendChoice choice) {
        return choice.draft() + " " + choice.module();
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
