package vn.taphuan.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import vn.taphuan.shared.Audited;

/** Puts the jobs of whoever has not come for long to sleep. Learning goes on, and an administrator wakes them again. */
@Singleton
public class UnusedRoles {
    static final Period KEPT = Period.ofDays(45);

    @Inject
    RoleGrants grants;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** Every night. The administrator who came last stays awake: somebody must be able to wake the others. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void suspend() {
        var today = LocalDate.now(clock);
        var day = today.minus(KEPT);
        var since = day.atStartOfDay(clock.getZone()).toInstant();
        var administrators = new HashSet<>(grants.awake(JobRole.ADMINISTRATOR, today));
        for (var account : grants.unused(JobRole.LEARNER, since, day, today)) {
            if (administrators.contains(account.id()) && administrators.size() == 1) continue;
            administrators.remove(account.id());
            account.suspendRoles(clock.instant());
            audited.fire(new Audited("identity.suspendRoles", account.username(), null));
        }
    }
}
