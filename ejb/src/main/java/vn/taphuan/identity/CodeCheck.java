package vn.taphuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.taphuan.shared.Audited;

/** Takes a code of the phone, or a recovery code, once. Wrong ones count like wrong passwords and slow the next down. */
@ApplicationScoped
class CodeCheck {
    private static final int DIGITS = 6;

    @Inject
    SecondFactors factors;

    @Inject
    SecretKeeper keeper;

    @Inject
    Passwords passwords;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** Whether the code serves, which it then did for the last time. */
    boolean takes(SecondFactor factor, String typed) {
        var code = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        if (code.matches("\\d{" + DIGITS + "}") ? takesStep(factor, code) : takesRecovery(factor, code)) return true;
        var account = factor.account();
        account.failedToSignIn(clock.instant());
        audited.fire(new Audited("identity.codeFailed", account.username(), null));
        return false;
    }

    private boolean takesStep(SecondFactor factor, String code) {
        var secret = keeper.open(factor.secret(), factor.account().username());
        var step = Totp.step(secret, code, clock.instant(), factor.lastStep());
        return step.isPresent() && factors.use(factor.id(), step.getAsLong()) == 1;
    }

    private boolean takesRecovery(SecondFactor factor, String code) {
        if (code.length() != Passwords.DRAWN_LENGTH) return false;
        var asDrawn = code.replaceAll("(.{4})(?!$)", "$1-");
        return factors.unused(factor).stream()
                .filter(each -> passwords.verify(asDrawn, each.hash()))
                .anyMatch(each -> factors.use(each.id(), clock.instant()) == 1);
    }
}
