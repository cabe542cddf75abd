package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.web.shared.Says;

/** {@code /sign-in-code}: after the password the code of the phone, or a recovery code. */
@Named
@RequestScoped
public class SignInCodePage {
    @Inject
    IdentityService identity;

    @Inject
    Arrival arrival;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param
    String back;

    private String code;

    public void enter() throws IOException {
        var half = arrival.halfWay();
        if (half == null) {
            says.flash("identity.codeTooLate");
            Faces.redirect(request.getContextPath() + "/sign-in" + (back == null ? "" : "?back=%s"), back);
            return;
        }
        var result = identity.enterCode(half.username(), half.epoch(), code);
        if (result.succeeded()) arrival.comeIn(result, back);
        else Messages.addError("form:code", "{0}", arrival.sentence(result));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
