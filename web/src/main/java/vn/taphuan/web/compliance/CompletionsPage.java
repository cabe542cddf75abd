package vn.taphuan.web.compliance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import vn.taphuan.compliance.CompletionFigures;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.UnitFigures;
import vn.taphuan.course.CourseLine;
import vn.taphuan.official.Category;
import vn.taphuan.organisation.UnitChoice;

/** {@code /completions}: how many have completed a course, and how many not, by unit. */
@Named
@RequestScoped
public class CompletionsPage {
    /** Below this share a unit is shown as late rather than as due; our own measure, asked for by no document. */
    private static final int LATE_PERCENT = 50;

    @Inject
    ComplianceService compliance;

    @Inject
    CompletionAsked completionAsked;

    @Inject
    HttpServletRequest request;

    private List<CourseLine> courses;
    private List<UnitChoice> units;
    private CompletionFigures figures;

    @PostConstruct
    void load() {
        courses = compliance.courses();
        units = compliance.units();
        CompletionQuery query = completionAsked.query();
        if (query.course() != null) figures = compliance.figures(query);
    }

    /** The units, by code, or those with most people missing first. */
    public List<UnitFigures> getLines() {
        if (!isMostOpenFirst()) return figures.units();
        return figures.units().stream()
                .sorted(Comparator.comparing(UnitFigures::open).reversed())
                .toList();
    }

    public boolean isMostOpenFirst() {
        return "open".equals(request.getParameter("sort"));
    }

    public String kind(UnitFigures unit) {
        if (unit.open() == 0) return "done";
        return unit.percent() < LATE_PERCENT ? "late" : "due";
    }

    public List<CourseLine> getCourses() {
        return courses;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public CompletionFigures getFigures() {
        return figures;
    }
}
