package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.AccountLine;
import vn.taphuan.identity.GrantLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /account/USERNAME}: one account, its password, and the jobs its holder has. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    @Inject
    transient IdentityService identity;

    @Inject
    transient OrganisationService organisation;

    @Inject
    transient Says says;

    @Inject
    transient Clock clock;

    @Inject
    @Param(pathIndex = 0)
    String username;

    private transient AccountLine account;
    private transient List<GrantLine> grants;
    private JobRole role;
    private String unit;

    @PostConstruct
    void askFirst() {
        if (username == null) throw new NotFound(AccountLine.class, "");
        getAccount();
    }

    public void give() throws IOException {
        try {
            identity.grant(username, role, unit);
        } catch (Refused refused) {
            says.beside("form:unit", refused);
            return;
        }
        done("identity.granted");
    }

    public void endGrant(Long id) throws IOException {
        identity.endGrant(id);
        done("identity.grantEnded");
    }

    public void disable() throws IOException {
        identity.disable(username);
        done("identity.disabledNow");
    }

    public void enable() throws IOException {
        identity.enable(username);
        done("identity.enabledNow");
    }

    public void resetPassword() throws IOException {
        SlipsPage.show(identity.resetPassword(username));
    }

    private void done(String key) throws IOException {
        says.flash(key);
        Faces.redirect(Faces.getRequestContextPath() + "/account/" + username);
    }

    /** Whether the job is held today. */
    public boolean held(GrantLine grant) {
        var today = LocalDate.now(clock);
        return !today.isBefore(grant.validFrom()) && (grant.validTo() == null || !today.isAfter(grant.validTo()));
    }

    public AccountLine getAccount() {
        if (account == null) account = identity.account(username);
        return account;
    }

    public List<GrantLine> getGrants() {
        if (grants == null) grants = identity.grants(username);
        return grants;
    }

    public List<UnitChoice> getUnits() {
        var today = LocalDate.now(clock);
        return organisation.units().stream()
                .filter(choice -> choice.validOn(today))
                .toList();
    }

    public JobRole[] getRoles() {
        return JobRole.values();
    }

    public JobRole getRole() {
        return role;
    }

    public void setRole(JobRole role) {
        this.role = role;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
