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
import vn.taphuan.authoring.DraftLine;
import vn.taphuan.course.CourseLine;
import vn.taphuan.course.CourseService;
import vn.taphuan.packages.PackageLine;
import vn.taphuan.packages.PackageService;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;

/** {@code /courses}: what is taught, what is being written, and where a course is begun or taken in. */
@Named
@RequestScoped
public class CoursesPage {
    private static final int SIZE = 30;
    private static final Map<String, String> FIELD_OF = Map.of(
            "authoring.codeForm", "form:code",
            "course.codeTaken", "form:code",
            "authoring.codeOpen", "form:code",
            "authoring.titleMissing", "form:title",
            "authoring.titleLong", "form:title");

    @Inject
    AuthoringService authoring;

    @Inject
    CourseService courses;

    @Inject
    PackageService learningPackages;

    @Inject
    Intake intake;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param
    Integer page;

    @Inject
    @Param
    Integer packagesPage;

    /** The code of the course that was shown beside the button. */
    @Inject
    @Param
    String row;

    private Slice<DraftLine> drafts;
    private Slice<PackageLine> packages;
    private List<CourseLine> taught;
    private String code;
    private String title;
    private Part file;

    @PostConstruct
    void load() {
        drafts = authoring.drafts(Slice.page(page), SIZE);
        taught = courses.courses();
        packages = learningPackages.packages(Slice.page(packagesPage), SIZE);
    }

    public void begin() throws IOException {
        try {
            open(authoring.begin(code, title));
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
        }
    }

    public void revise() throws IOException {
        open(authoring.revise(row));
    }

    public void retire() throws IOException {
        courses.retire(row);
        says.flash("authoring.retired", row);
        Faces.redirect(request.getContextPath() + "/courses");
    }

    public void teachAgain() throws IOException {
        courses.teachAgain(row);
        says.flash("authoring.taughtAgain", row);
        Faces.redirect(request.getContextPath() + "/courses");
    }

    public void take() throws IOException {
        if (file == null || file.getSize() == 0) {
            says.beside("take:file", new Refused("authoring.fileMissing"));
            return;
        }
        try (var content = file.getInputStream()) {
            took(intake.take(content, false));
        } catch (Refused refused) {
            says.beside("take:file", refused);
        }
    }

    private void took(Intake.Receipt receipt) throws IOException {
        if (receipt.draft() != null) {
            open(receipt.draft());
            return;
        }
        says.flash("packages.taken", receipt.title(), receipt.items().size());
        receipt.warnings().forEach(told -> says.flash("packages.told", told));
        Faces.redirect(request.getContextPath() + "/courses");
    }

    private void open(Long draft) throws IOException {
        Faces.redirect(request.getContextPath() + "/draft/" + draft);
    }

    public Slice<DraftLine> getDrafts() {
        return drafts;
    }

    public Slice<PackageLine> getPackages() {
        return packages;
    }

    public List<CourseLine> getTaught() {
        return taught;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
