package vn.taphuan.web.compliance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.compliance.CompletionLine;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.Standing;
import vn.taphuan.course.CourseLine;
import vn.taphuan.official.Category;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.Slice;

/** {@code /completion-people}: the people behind the numbers. */
@Named
@RequestScoped
public class CompletionPeoplePage {
    private static final int SIZE = 50;

    @Inject
    ComplianceService compliance;

    @Inject
    CompletionAsked completionAsked;

    @Inject
    @Param
    Integer page;

    private List<CourseLine> courses;
    private List<UnitChoice> units;
    private Slice<CompletionLine> slice;

    @PostConstruct
    void load() {
        courses = compliance.courses();
        units = compliance.units();
        slice = compliance.list(completionAsked.query(), Slice.page(page), SIZE);
    }

    public Slice<CompletionLine> getSlice() {
        return slice;
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

    public Standing[] getStandings() {
        return Standing.values();
    }
}
