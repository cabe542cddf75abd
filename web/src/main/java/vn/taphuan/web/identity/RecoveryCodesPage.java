package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.taphuan.web.shared.Me;

/** {@code /recovery-codes}: the codes just drawn, until they are said to be kept. They are on record nowhere else. */
@Named
@RequestScoped
public class RecoveryCodesPage {
    static final String CODES = "recoveryCodes";

    @Inject
    Me me;

    public void kept() throws IOException {
        Faces.removeSessionAttribute(CODES);
        Faces.redirect(Faces.getRequestContextPath() + me.getStartPage());
    }

    public List<String> getCodes() {
        List<String> codes = Faces.getSessionAttribute(CODES);
        return codes == null ? List.of() : codes;
    }
}
