package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.PageView;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.Finish;
import vn.taphuan.courses.FinishRule;
import vn.taphuan.courses.LessonSource;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /draft-page/ID/NAME}: a page is written on one side and seen as a learner sees it on the other. */
@Named
@RequestScoped
public class DraftPagePage {
    private static final Map<String, String> FIELD_OF = Map.of(
            "authoring.titleMissing", "form:title",
            "authoring.titleLong", "form:title",
            "authoring.minutes", "form:minutes",
            "authoring.finishKind", "form:finish",
            "authoring.atLeast", "form:atLeast",
            "authoring.textLong", "form:body",
            "authoring.fileMissing", "form:picture",
            "authoring.pictureKind", "form:picture",
            "authoring.pictureLarge", "form:picture");

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
    String name;

    private PageView view;
    private int seen;
    private String title;
    private Integer minutes;
    private String aim;
    private String basis;
    private Finish finish;
    private Integer atLeast;
    private String body;
    private Part file;

    @PostConstruct
    void load() {
        if (id == null || name == null) throw new NotFound(PageView.class, "");
        view = authoring.page(id, name);
        seen = view.seen();
        title = view.page().title();
        minutes = view.page().minutes();
        aim = view.page().aim();
        basis = BasisText.of(view.page().basis());
        finish = view.page().finish().when();
        atLeast =
                view.page().finish().when().isMeasured() ? view.page().finish().atLeast() : null;
        body = view.page().body();
    }

    private interface Act {
        void done() throws IOException;
    }

    /** Saves and stays, so that the page can be looked at beside the text. */
    public void save() throws IOException {
        if (done(() -> authoring.savePage(id, seen, name, told()))) again();
    }

    public void saveAndClose() throws IOException {
        if (done(() -> authoring.savePage(id, seen, name, told())))
            Faces.redirect(request.getContextPath() + "/draft/" + id);
    }

    /** Saves what is written too: a picture is added to a text, not instead of it. */
    public void addPicture() throws IOException {
        if (done(this::saveWithPicture)) again();
    }

    private void saveWithPicture() throws IOException {
        if (file == null || file.getSize() == 0) throw new Refused("authoring.fileMissing");
        try (var content = file.getInputStream()) {
            var added = authoring.savePage(id, seen, name, told(), file.getSubmittedFileName(), content.readAllBytes());
            says.flash("authoring.pictureAdded", added);
        }
    }

    private boolean done(Act act) throws IOException {
        try {
            act.done();
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return false;
        }
        says.flash("authoring.saved", title);
        return true;
    }

    private PagePlan told() {
        return new PagePlan(
                view.page().id(),
                title,
                minutes == null ? 0 : minutes,
                aim,
                BasisText.read(basis),
                new FinishRule(finish, atLeast == null ? 0 : atLeast),
                body);
    }

    private void again() throws IOException {
        Faces.redirect(request.getContextPath() + "/draft-page/" + id + "/" + name);
    }

    /** The text as it is typed, shown as a learner sees it; nothing of one too long, which is told beside its field. */
    public String getPreview() {
        try {
            return authoring.preview(id, body);
        } catch (Refused tooLong) {
            return "";
        }
    }

    /** The kinds of boxes, by the words that stand in the text. */
    public List<String> getCallOuts() {
        return CourseFiles.callOuts();
    }

    public PageView getView() {
        return view;
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

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    /** What may complete a page. */
    public List<Finish> getFinishes() {
        return LessonSource.FINISHES;
    }

    public Finish getFinish() {
        return finish;
    }

    public void setFinish(Finish finish) {
        this.finish = finish;
    }

    public Integer getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(Integer atLeast) {
        this.atLeast = atLeast;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
