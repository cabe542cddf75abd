package vn.taphuan.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Refused;

/** The second factor of the caller's own account: set up, renewed, taken off; and of an account whose phone is lost. */
@Stateless
public class SecondFactorService {
    private static final int RECOVERY_CODES = 10;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors factors;

    @Inject
    CodeCheck codes;

    @Inject
    SecretKeeper keeper;

    @Inject
    Passwords passwords;

    @Inject
    RoleBook book;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    @RolesAllowed("**")
    public FactorStanding standing() {
        var account = self();
        var factor = factors.of(account);
        return new FactorStanding(
                factor.map(SecondFactor::begunAt).orElse(null),
                factor.map(each -> (long) factors.unused(each).size()).orElse(0L),
                required(account));
    }

    private Account self() {
        return accounts.get(scopes.callerName());
    }

    private boolean required(Account account) {
        return accounts.heldNow(account.username(), LocalDate.now(clock)).stream()
                .anyMatch(HeldNow::asksForSecondFactor);
    }

    /** A new secret to put into an app; it counts once a code of it is shown. */
    @RolesAllowed("**")
    public FactorOffer offer() {
        var secret = Totp.newSecret();
        return new FactorOffer(Totp.text(secret), Totp.address(scopes.callerName(), secret));
    }

    /** Takes an offered secret for good, as the code shows that the app has it. */
    @RolesAllowed("**")
    public FactorSetUp setUp(String secret, String code) {
        var account = self();
        if (factors.of(account).isPresent()) throw new Refused("identity.factorThere");
        if (secret == null || !secret.matches(Totp.SHAPE)) throw new Refused("identity.codeWrong");
        var bytes = Totp.bytes(secret);
        var step = Totp.step(bytes, code == null ? "" : code.replaceAll("\\s", ""), clock.instant(), 0);
        if (step.isEmpty()) throw new Refused("identity.codeWrong");
        var factor =
                new SecondFactor(account, keeper.lock(bytes, account.username()), step.getAsLong(), clock.instant());
        factors.add(factor);
        account.signOutEverywhere();
        audited.fire(new Audited("identity.setUpSecondFactor", account.username(), null));
        return new FactorSetUp(draw(factor), account.epoch());
    }

    private List<String> draw(SecondFactor factor) {
        var drawn = Stream.generate(passwords::draw).limit(RECOVERY_CODES).toList();
        drawn.forEach(code -> factors.add(new RecoveryCode(factor, passwords.hashDrawn(code))));
        return drawn;
    }

    /** New recovery codes instead of the old ones; empty when the code was wrong, as the failure must be kept. */
    @RolesAllowed("**")
    public Optional<List<String>> renewCodes(String code) {
        var factor = ownFactor();
        if (!codes.takes(factor, code)) return Optional.empty();
        factors.forgetCodes(factor);
        audited.fire(new Audited("identity.renewCodes", scopes.callerName(), null));
        return Optional.of(draw(factor));
    }

    /** Takes the caller's second factor off; false when the code was wrong, as the failure must be kept. */
    @RolesAllowed("**")
    public boolean remove(String code) {
        var factor = ownFactor();
        if (required(factor.account())) throw new Refused("identity.factorRequired");
        if (!codes.takes(factor, code)) return false;
        factors.remove(factor);
        audited.fire(new Audited("identity.removeSecondFactor", scopes.callerName(), null));
        return true;
    }

    private SecondFactor ownFactor() {
        var account = self();
        if (account.lockedAt(clock.instant())) throw new Refused("identity.lockedNow");
        return factors.of(account).orElseThrow(() -> new Refused("identity.noFactor"));
    }

    /** Takes off the second factor of somebody who has lost the phone and the recovery codes. */
    @RolesAllowed(RoleBook.PERMISSION)
    public void removeLost(String username) {
        if (username.equals(scopes.callerName())) throw new Refused("identity.ownFactor");
        var account = book.account(username);
        factors.remove(factors.of(account).orElseThrow(() -> new Refused("identity.noFactor")));
        account.signOutEverywhere();
        audited.fire(new Audited("identity.removeSecondFactor", username, null));
    }
}
