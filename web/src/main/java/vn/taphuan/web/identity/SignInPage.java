package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;
import vn.taphuan.identity.FirstAdministrator;
import vn.taphuan.identity.IdentityService;

/** {@code /sign-in}: a user name or personal number and a password, then back to where the person came from. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    IdentityService identity;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    Arrival arrival;

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
        if (result.succeeded()) arrival.comeIn(result, back);
        else if (result.awaitsCode()) arrival.askForCode(result, back);
        else Messages.addError("form:password", "{0}", arrival.sentence(result));
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
