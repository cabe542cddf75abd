package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.RoleCard;
import vn.taphuan.identity.RoleService;
import vn.taphuan.web.shared.Says;

/** {@code /roles}: who may do what, in words. */
@Named
@RequestScoped
public class RolesPage {
    @Inject
    RoleService roles;

    @Inject
    Says says;

    private List<RoleCard> cards;
    private long due;

    @PostConstruct
    void load() {
        cards = roles.roles();
        due = roles.reviewsDue();
    }

    /** Whoever holds the role must have a second factor from now on, or need not any more. */
    public void require(JobRole role, boolean required) throws IOException {
        roles.requireSecondFactor(role, required);
        says.flash(required ? "identity.factorAsked" : "identity.factorFree", says.text("identity.role." + role));
        Faces.redirect(Faces.getRequestContextPath() + "/roles");
    }

    public List<RoleCard> getCards() {
        return cards;
    }

    public long getDue() {
        return due;
    }
}
