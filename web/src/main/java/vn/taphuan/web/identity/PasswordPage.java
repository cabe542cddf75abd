package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.Passwords;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.Says;

/** {@code /password}: one's own password, and signing out everywhere. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    IdentityService identity;

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    Says says;

    private String current;
    private String chosen;
    private String repeated;

    public void change() throws IOException {
        if (!chosen.equals(repeated)) {
            says.beside("form:repeated", new Refused("identity.notRepeated"));
            return;
        }
        try {
            var epoch = identity.changePassword(current, chosen);
            me.signIn(me.getSession().with(epoch));
        } catch (Refused refused) {
            says.beside(refused.key().equals("identity.currentWrong") ? "form:current" : "form:chosen", refused);
            return;
        }
        says.flash("identity.passwordChanged");
        Faces.redirect(request.getContextPath() + me.getStartPage());
    }

    public void signOutEverywhere() throws IOException {
        identity.signOutEverywhere();
        request.getSession().invalidate();
        Faces.redirect(request.getContextPath() + "/sign-in?out=1");
    }

    public int getShortest() {
        return Passwords.SHORTEST;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
