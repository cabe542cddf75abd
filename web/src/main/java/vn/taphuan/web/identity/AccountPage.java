package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.AccountLine;
import vn.taphuan.identity.GrantLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.RoleService;
import vn.taphuan.identity.SecondFactorService;
import vn.taphuan.identity.StandInLine;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /account/USERNAME}: one account, its password, and the jobs its holder has. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final Map<String, String> FIELD_OF =
            Map.of("identity.fromInPast", "form:from", "identity.toBeforeFrom", "form:to");
    private static final Map<String, String> FIELD_OF_STAND_IN = Map.of(
            "identity.fromInPast", "stand:standFrom",
            "identity.toBeforeFrom", "stand:standTo",
            "identity.standInUntilMissing", "stand:standTo");

    @Inject
    transient IdentityService identity;

    @Inject
    transient RoleService roles;

    @Inject
    transient SecondFactorService factors;

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
    private LocalDate from;
    private LocalDate to;
    private transient List<StandInLine> standIns;
    private String standIn;
    private LocalDate standFrom;
    private LocalDate standTo;

    @PostConstruct
    void askFirst() {
        if (username == null) throw new NotFound(AccountLine.class, "");
        getAccount();
    }

    public void give() throws IOException {
        try {
            identity.grant(username, role, unit, from, to);
        } catch (Refused refused) {
            says.beside(FIELD_OF.getOrDefault(refused.key(), "form:unit"), refused);
            return;
        }
        done("identity.granted");
    }

    public void endGrant(Long id) throws IOException {
        identity.endGrant(id);
        done("identity.grantEnded");
    }

    public void handOver() throws IOException {
        long jobs;
        try {
            jobs = roles.handOver(username, standIn, standFrom, standTo);
        } catch (Refused refused) {
            says.beside(FIELD_OF_STAND_IN.getOrDefault(refused.key(), "stand:standIn"), refused);
            return;
        }
        done("identity.handedOver", jobs);
    }

    public void removeFactor() throws IOException {
        factors.removeLost(username);
        done("identity.factorRemoved");
    }

    public void restoreRoles() throws IOException {
        roles.restore(username);
        done("identity.rolesRestored");
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

    private void done(String key, Object... arguments) throws IOException {
        says.flash(key, arguments);
        Faces.redirect(Faces.getRequestContextPath() + "/account/" + username);
    }

    /** Whether the job is held today or will be. */
    public boolean held(GrantLine grant) {
        return grant.validTo() == null
                || !LocalDate.now(clock).isAfter(grant.validTo())
                        && !grant.validTo().isBefore(grant.validFrom());
    }

    public AccountLine getAccount() {
        if (account == null) account = identity.account(username);
        return account;
    }

    public List<GrantLine> getGrants() {
        if (grants == null) grants = identity.grants(username);
        return grants;
    }

    /** Who holds the jobs of this account in its place, today or soon. */
    public List<StandInLine> getStandIns() {
        if (standIns == null) standIns = roles.standIns(username);
        return standIns;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getStandIn() {
        return standIn;
    }

    public void setStandIn(String standIn) {
        this.standIn = standIn;
    }

    public LocalDate getStandFrom() {
        return standFrom;
    }

    public void setStandFrom(LocalDate standFrom) {
        this.standFrom = standFrom;
    }

    public LocalDate getStandTo() {
        return standTo;
    }

    public void setStandTo(LocalDate standTo) {
        this.standTo = standTo;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
