package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.identity.HolderLine;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.RoleService;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Slice;

/** {@code /role-holders?role=UNIT_HR}: who holds a role today. */
@Named
@RequestScoped
public class RoleHoldersPage {
    private static final int SIZE = 50;

    @Inject
    RoleService roles;

    @Inject
    OrganisationService organisation;

    @Inject
    RolesAsked asked;

    @Inject
    @Param
    Integer page;

    private Slice<HolderLine> slice;
    private List<UnitChoice> units;

    @PostConstruct
    void load() {
        if (asked.getRole() == null) throw new NotFound(JobRole.class, "");
        slice = roles.holders(asked.getRole(), asked.getUnit(), Slice.page(page), SIZE);
        units = organisation.unitsOn(null);
    }

    public JobRole getRole() {
        return asked.getRole();
    }

    public Slice<HolderLine> getSlice() {
        return slice;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }
}
