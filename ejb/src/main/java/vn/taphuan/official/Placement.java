package vn.taphuan.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.Page;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Leaver;
import vn.taphuan.official.roster.RosterTemplate;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.Refused;

/** New posts for people whose unit ended, for the features above; they ask for the permission at their own door. */
@ApplicationScoped
public class Placement {
    private static final int MOST = 5_000;

    @Inject
    Officials officials;

    @Inject
    AccountOffice accounts;

    /**
     * Gives those of these people who wait for a post one in that unit, with the work they had. The jobs in the system
     * they kept since their unit ended go with it, save those given for the new unit already.
     *
     * @param from first day there; null is the day after the old unit's last
     * @param within units the people must come from
     * @return who was placed; those who wait no more are passed over
     */
    public List<Official> place(Collection<Long> people, Unit unit, LocalDate from, Collection<Long> within) {
        var lost = officials.lostBy(people, within);
        for (var posting : lost) {
            var first = from == null ? posting.validTo().plusDays(1) : from;
            if (!first.isAfter(posting.validTo())) throw new Refused("official.placedTooEarly", posting.validTo());
            if (!unit.validOn(first)) throw new Refused("official.unitNotThere", unit.name(), first);
            officials.add(posting.continuedIn(unit, first));
        }
        accounts.endRoles(lost.stream()
                .map(posting -> Leaver.goingTo(unit, posting.official().account(), posting.validTo()))
                .toList());
        accounts.belong(
                lost.stream().map(posting -> posting.official().account()).toList(), unit);
        return lost.stream().map(Posting::official).toList();
    }

    /** Writes those who wait as the list that units fill in, with the units they may be placed in. */
    public void write(Collection<Long> within, List<UnitChoice> targets, OutputStream to) throws IOException {
        var lines = officials.lostPostings(within, Page.page(MOST, 0)).stream()
                .map(Placement::line)
                .toList();
        var names = targets.stream()
                .map(unit -> new RosterTemplate.UnitName(unit.code(), unit.name()))
                .toList();
        RosterTemplate.write(to, names, lines);
    }

    private static RosterTemplate.Person line(Posting posting) {
        return new RosterTemplate.Person(
                posting.official().details(),
                posting.official().personalNumber(),
                posting.position(),
                posting.gradeCode(),
                posting.category(),
                posting.validTo().plusDays(1));
    }

    /** Takes people off the list who will not come back, and their jobs in the system; gives those who were on it. */
    public List<Official> left(Collection<Long> people, Collection<Long> within) {
        var lost = officials.lostBy(people, within);
        lost.forEach(Posting::left);
        accounts.endRoles(lost.stream()
                .map(posting -> Leaver.forGood(posting.official().account(), posting.validTo()))
                .toList());
        return lost.stream().map(Posting::official).toList();
    }
}
