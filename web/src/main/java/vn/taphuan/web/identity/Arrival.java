package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.SignIn;
import vn.taphuan.web.shared.Back;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Show;
import vn.taphuan.web.shared.SignedIn;

/** What follows a password or a code that was right, and what is said of one that was not. */
@RequestScoped
public class Arrival {
    private static final String HALF_WAY = HalfWay.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    Says says;

    @Inject
    Show show;

    @Inject
    Clock clock;

    /** The password was right, the code is awaited: nothing is permitted yet. */
    record HalfWay(String username, int epoch, Instant until) implements Serializable {}

    /** The person is in, and goes back to where the sign-in was asked for. */
    void comeIn(SignIn result, String back) throws IOException {
        beSomebodyNew();
        me.signIn(SignedIn.of(result));
        if (result.rolesSuspended()) says.flash("identity.rolesAsleep");
        var first = result.mustChangePassword() || result.secondFactorMissing();
        Faces.redirect(request.getContextPath() + (first ? me.getStartPage() : Back.local(back, me.getStartPage())));
    }

    /** The code is asked for on a page of its own. */
    void askForCode(SignIn result, String back) throws IOException {
        beSomebodyNew();
        request.getSession()
                .setAttribute(
                        HALF_WAY,
                        new HalfWay(
                                result.username(),
                                result.epoch(),
                                clock.instant().plus(PATIENCE)));
        Faces.redirect(request.getContextPath() + "/sign-in-code" + (back == null ? "" : "?back=%s"), back);
    }

    /** A session id known before signing in must not be one that is signed in. */
    private void beSomebodyNew() {
        request.getSession();
        request.changeSessionId();
        request.getSession().removeAttribute(HALF_WAY);
    }

    /** Whose code is awaited; null when nobody's is, or no longer. */
    HalfWay halfWay() {
        var session = request.getSession(false);
        var half = session == null ? null : (HalfWay) session.getAttribute(HALF_WAY);
        return half == null || clock.instant().isAfter(half.until()) ? null : half;
    }

    String sentence(SignIn result) {
        return result.lockedUntil() == null
                ? says.text(result.refusal())
                : says.text(result.refusal(), show.moment(result.lockedUntil()));
    }
}
