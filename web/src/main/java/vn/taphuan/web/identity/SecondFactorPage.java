package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.FactorOffer;
import vn.taphuan.identity.FactorStanding;
import vn.taphuan.identity.SecondFactorService;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.QrCode;
import vn.taphuan.web.shared.Says;

/** {@code /second-factor}: one's own second factor, set up with an app, renewed, taken off. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {
    @Inject
    transient SecondFactorService factors;

    @Inject
    transient Me me;

    @Inject
    transient Says says;

    private transient FactorStanding standing;
    private FactorOffer offer;
    private String code;

    @PostConstruct
    void load() {
        if (getStanding().setUpAt() == null) offer = factors.offer();
    }

    public void setUp() throws IOException {
        try {
            var done = factors.setUp(offer.secret(), code);
            me.signIn(me.getSession().with(done.epoch()));
            show(done.recoveryCodes());
        } catch (Refused refused) {
            says.beside("form:code", refused);
        }
    }

    public void renew() throws IOException {
        var drawn = factors.renewCodes(code);
        if (drawn.isPresent()) show(drawn.get());
        else says.beside("own:code", new Refused("identity.codeWrong"));
    }

    public void remove() throws IOException {
        if (!factors.remove(code)) {
            says.beside("own:code", new Refused("identity.codeWrong"));
            return;
        }
        says.flash("identity.factorRemoved");
        Faces.redirect(Faces.getRequestContextPath() + "/second-factor");
    }

    private static void show(List<String> codes) throws IOException {
        Faces.setSessionAttribute(RecoveryCodesPage.CODES, new ArrayList<>(codes));
        Faces.redirect(Faces.getRequestContextPath() + "/recovery-codes");
    }

    public FactorStanding getStanding() {
        if (standing == null) standing = factors.standing();
        return standing;
    }

    /** The secret as a picture for the app. */
    public String getPicture() {
        return QrCode.picture(offer.address());
    }

    /** The secret in groups of four, as it is read from one screen and typed on another. */
    public String getSecret() {
        return offer.secret().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
