package vn.taphuan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.logging.Logger;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Refused;

/** Lets the first administrator of an empty system be made, once, by whoever can read the server's log. */
@Singleton
@Startup
@DependsOn("OrganisationStart")
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    /** System property that asks for the demo world, which brings its own administrator. */
    public static final String DEMO = "taphuan.demo";

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Passwords passwords;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    private String token;

    @PostConstruct
    void printToken() {
        if (accounts.holders(JobRole.ADMINISTRATOR) > 0 || Boolean.getBoolean(DEMO)) return;
        token = passwords.draw();
        LOG.info(() -> "Chưa có quản trị viên. Mở trang /first-administrator và nhập mã dùng một lần: " + token
                + " (No administrator yet: open /first-administrator and enter this one-time token.)");
    }

    @PermitAll
    public boolean awaited() {
        return token != null;
    }

    /** Makes the first administrator of the whole province; the token then serves no more. */
    @PermitAll
    public void claim(String token, String username, String displayName, String password) {
        if (this.token == null) throw new Refused("identity.administratorThere");
        if (token == null || !same(token.strip(), this.token)) throw new Refused("identity.tokenWrong");
        var name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9][a-z0-9._-]{2,59}")) throw new Refused("identity.usernameShape");
        if (displayName == null || displayName.isBlank()) throw new Refused("identity.displayNameMissing");
        var account = new Account(name, null, displayName.strip(), "", clock.instant());
        account.choosePassword(passwords.hashChosen(password));
        accounts.add(account);
        var province = units.get(Units.PROVINCE);
        accounts.add(new RoleGrant(account, JobRole.ADMINISTRATOR, province, LocalDate.now(clock)));
        this.token = null;
        audited.fire(new Audited("identity.firstAdministrator", name, null));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
