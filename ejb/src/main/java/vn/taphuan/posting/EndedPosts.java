package vn.taphuan.posting;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Leaver;
import vn.taphuan.official.Officials;
import vn.taphuan.official.Posting;

/** Takes jobs in the system away from whoever's secondment or further post ran out, as its decision said it would. */
@Singleton
public class EndedPosts {
    /** A server that stood still for so long makes up for the nights it missed. */
    private static final Period MISSED = Period.ofDays(30);

    @Inject
    Officials officials;

    @Inject
    AccountOffice accounts;

    @Inject
    Clock clock;

    /** Every night, soon after the day they ran out. */
    @Schedule(hour = "0", minute = "10", persistent = false)
    public void endRoles() {
        var today = LocalDate.now(clock);
        accounts.endRoles(officials.endedBetween(today.minus(MISSED), today).stream()
                .map(EndedPosts::leaver)
                .toList());
    }

    private static Leaver leaver(Posting post) {
        return Leaver.helping(post.unit(), post.official().account(), post.validTo());
    }
}
