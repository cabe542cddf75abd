package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.taphuan.identity.FirstAdministrator;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.web.shared.Back;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Show;
import vn.taphuan.web.shared.SignedIn;

/** {@code /sign-in}: a user name or personal number and a password, then back to where the person came from. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    IdentityService identity;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    Says says;

    @Inject
    Show show;

    @Inject
    @Param
    String back;

    @Inject
    @Param
    String out;

    private String login;
    private String password;

    public void signIn() throws IOException {
        var result = identity.signIn(login, password);
        if (!result.succeeded()) {
            var sentence = result.lockedUntil() == null
                    ? says.text(result.refusal())
                    : says.text(result.refusal(), show.moment(result.lockedUntil()));
            Messages.addError("form:password", "{0}", sentence);
            return;
        }
        // A session id known before signing in must not be one that is signed in.
        request.getSession();
        request.changeSessionId();
        me.signIn(SignedIn.of(result));
        if (result.rolesSuspended()) says.flash("identity.rolesAsleep");
        Faces.redirect(request.getContextPath()
                + (result.mustChangePassword() ? "/password" : Back.local(back, me.getStartPage())));
    }

    public boolean isSignedOut() {
        return out != null;
    }

    public boolean isReturning() {
        return back != null;
    }

    public boolean isAdministratorAwaited() {
        return firstAdministrator.awaited();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
