package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.ReviewLine;
import vn.taphuan.identity.RoleService;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Ticks;

/** {@code /role-review}: the jobs of today, to say of each twice a year whether it is still needed. */
@Named
@RequestScoped
public class RoleReviewPage {
    private static final int SIZE = 50;

    @Inject
    RoleService roles;

    @Inject
    OrganisationService organisation;

    @Inject
    RolesAsked asked;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    Clock clock;

    @Inject
    @Param
    Integer page;

    private Slice<ReviewLine> slice;
    private List<UnitChoice> units;
    private long due;

    @PostConstruct
    void load() {
        slice = roles.review(asked.query(), Slice.page(page), SIZE);
        units = organisation.unitsOn(null);
        due = roles.reviewsDue();
    }

    /** What is ticked is still needed. */
    public void confirm() throws IOException {
        says.flash("identity.reviewed", roles.confirm(Ticks.of(request)));
        Faces.redirect(request.getContextPath() + asked.list());
    }

    /** What is ticked is no longer needed. */
    public void takeAway() throws IOException {
        says.flash("identity.takenAway", roles.takeAway(Ticks.of(request)));
        Faces.redirect(request.getContextPath() + asked.list());
    }

    public boolean picked(Long id) {
        return Ticks.of(request).contains(id);
    }

    public boolean due(ReviewLine line) {
        return line.dueOn(LocalDate.now(clock));
    }

    public Slice<ReviewLine> getSlice() {
        return slice;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    /** The jobs there are to go through: a learner's is nobody's to review. */
    public List<JobRole> getRoles() {
        return Arrays.stream(JobRole.values())
                .filter(role -> role != JobRole.LEARNER)
                .toList();
    }

    public long getDue() {
        return due;
    }
}
