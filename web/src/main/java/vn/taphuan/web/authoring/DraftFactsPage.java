package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.taphuan.authoring.CourseFacts;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.PeriodsBy;
import vn.taphuan.courses.Problem;
import vn.taphuan.shared.Refused;

/** {@code /draft-facts/ID}: what is said of a course as a whole. */
@Named
@RequestScoped
public class DraftFactsPage extends DraftForm {
    private static final Map<String, String> FIELD_OF = Map.of(
            "authoring.titleMissing", "form:title",
            "authoring.titleLong", "form:title",
            "authoring.finishItems", "form:finishItems");

    private String title;
    private String summary;
    private Integer periods;
    private Integer theory;
    private Integer practice;
    private Integer online;
    private String audience;
    private String prerequisites;
    private Integer passPercent;
    private CourseFinish.When finish;
    private Integer finishItems;
    private Integer validMonths;
    private String outcomes;
    private String basis;

    @PostConstruct
    void load() {
        look();
        var plan = getDraft().plan();
        if (plan == null) throw new Refused("authoring.planBroken");
        title = plan.title();
        summary = plan.summary();
        periods = plan.periods();
        theory = orNull(plan.periodsBy().theory());
        practice = orNull(plan.periodsBy().practice());
        online = orNull(plan.periodsBy().online());
        audience = plan.audience();
        prerequisites = String.join(", ", plan.prerequisites());
        passPercent = plan.passPercent();
        finish = plan.finish().when();
        finishItems = orNull(plan.finish().items());
        validMonths = orNull(plan.validMonths());
        outcomes = String.join("\n", plan.outcomes());
        basis = BasisText.of(plan.basis());
    }

    public void save() throws IOException {
        var codes = Arrays.stream(prerequisites == null ? new String[0] : prerequisites.split("[,;\\s]+"))
                .filter(code -> !code.isBlank())
                .toList();
        try {
            authoring.saveFacts(
                    id,
                    getSeen(),
                    new CourseFacts(
                            title,
                            summary,
                            orZero(periods),
                            new PeriodsBy(orZero(theory), orZero(practice), orZero(online)),
                            audience,
                            codes,
                            orZero(passPercent),
                            finish(),
                            orZero(validMonths),
                            BasisText.lines(outcomes),
                            BasisText.read(basis)));
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        says.flash("authoring.saved", title);
        toDraft();
    }

    private static Integer orNull(int number) {
        return number == 0 ? null : number;
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    private CourseFinish finish() {
        if (finish != CourseFinish.When.SOME) return new CourseFinish(finish, 0);
        if (finishItems == null) throw new Refused("authoring.finishItems");
        return new CourseFinish(finish, finishItems);
    }

    public CourseFinish.When[] getFinishes() {
        return CourseFinish.When.values();
    }

    public CourseFinish.When getFinish() {
        return finish;
    }

    public void setFinish(CourseFinish.When finish) {
        this.finish = finish;
    }

    public Integer getFinishItems() {
        return finishItems;
    }

    public void setFinishItems(Integer finishItems) {
        this.finishItems = finishItems;
    }

    /** What is told of the course as a whole. */
    public List<Problem> getProblems() {
        return getDraft().problems().stream()
                .filter(problem -> problem.file().equals(CourseFiles.COURSE))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Integer getPeriods() {
        return periods;
    }

    public void setPeriods(Integer periods) {
        this.periods = periods;
    }

    public Integer getTheory() {
        return theory;
    }

    public void setTheory(Integer theory) {
        this.theory = theory;
    }

    public Integer getPractice() {
        return practice;
    }

    public void setPractice(Integer practice) {
        this.practice = practice;
    }

    public Integer getOnline() {
        return online;
    }

    public void setOnline(Integer online) {
        this.online = online;
    }

    public Integer getValidMonths() {
        return validMonths;
    }

    public void setValidMonths(Integer validMonths) {
        this.validMonths = validMonths;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getPrerequisites() {
        return prerequisites;
    }

    public void setPrerequisites(String prerequisites) {
        this.prerequisites = prerequisites;
    }

    public Integer getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(Integer passPercent) {
        this.passPercent = passPercent;
    }

    public String getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(String outcomes) {
        this.outcomes = outcomes;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
