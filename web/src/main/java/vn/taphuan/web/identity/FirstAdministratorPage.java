package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.FirstAdministrator;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /first-administrator}: once, with the token of the server's log. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    private static final Map<String, String> FIELD_OF = Map.of(
            "identity.tokenWrong", "form:token",
            "identity.usernameShape", "form:username",
            "identity.displayNameMissing", "form:displayName",
            "identity.passwordTooShort", "form:password",
            "identity.passwordTooLong", "form:password");

    @Inject
    FirstAdministrator administrator;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    private String token;
    private String username;
    private String displayName;
    private String password;

    public void claim() throws IOException {
        try {
            administrator.claim(token, username, displayName, password);
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        says.flash("identity.administratorMade");
        Faces.redirect(request.getContextPath() + "/sign-in");
    }

    public boolean isAwaited() {
        return administrator.awaited();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
