package vn.taphuan.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Scopes;
import vn.taphuan.identity.Slip;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** HR's people: finding them, their records, a new password for who lost theirs. */
@Stateless
public class OfficialService {
    @Inject
    Officials officials;

    @Inject
    Units units;

    @Inject
    Scopes scopes;

    @Inject
    AccountOffice accounts;

    @Inject
    Event<Audited> audited;

    @Inject
    Event<OfficialErased> erased;

    @Inject
    Clock clock;

    /** People in post today, by tên; every word is found in name or number, in any order, without marks or case. */
    @RolesAllowed("official.read")
    public Slice<OfficialLine> find(String text, String unitCode, int page, int size) {
        return find(text, unitCode, false, page, size);
    }

    /** The same, with those who hold no post any more, where gone is true. */
    @RolesAllowed("official.read")
    public Slice<OfficialLine> find(String text, String unitCode, boolean gone, int page, int size) {
        return new PeopleSearch(officials, scopes.unitsFor("official.read", unitCode), LocalDate.now(clock), text, gone)
                .slice(page, size);
    }

    /** Who helps out in the caller's units beside a main post, kiêm nhiệm or biệt phái; a line for each such post. */
    @RolesAllowed("official.read")
    public Slice<OfficialLine> helping(String text, String unitCode, int page, int size) {
        var within = scopes.unitsFor("official.read", unitCode);
        var today = LocalDate.now(clock);
        var words = PeopleSearch.words(text);
        return new Slice<>(
                officials.helping(
                        within, today, words.get(0), words.get(1), words.get(2), words.get(3), Page.page(size, page)),
                page,
                size,
                officials.countHelping(within, today, words.get(0), words.get(1), words.get(2), words.get(3)));
    }

    /** The units the caller's people may be in, for a choice on a page. */
    @RolesAllowed("official.read")
    public List<UnitChoice> units() {
        return units.choicesWithin(scopes.unitsFor("official.read"));
    }

    /** By user name, the names of the units these people work in today; who holds no post is left out. */
    @RolesAllowed("identity.administer")
    public Map<String, String> unitsOf(List<String> usernames) {
        if (usernames.isEmpty()) return Map.of();
        return officials.unitsOf(usernames, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(AccountUnit::username, AccountUnit::unitName));
    }

    @RolesAllowed("official.read")
    public OfficialRecord record(Long id) {
        var official = seen(id);
        audited.fire(new Audited("official.read", official.personalNumber(), official.fullName()));
        return recordOf(official);
    }

    /** The same for a paper, which goes where no screen goes: the log tells the two apart. */
    @RolesAllowed("official.read")
    public OfficialRecord print(Long id) {
        var official = seen(id);
        audited.fire(new Audited("official.print", official.personalNumber(), official.fullName()));
        return recordOf(official);
    }

    private Official seen(Long id) {
        return officials.get(id, scopes.unitsFor("official.read"), LocalDate.now(clock));
    }

    /** Whether the caller may look at this record; looking is not part of it. */
    @RolesAllowed("official.read")
    public boolean sees(Long id) {
        return officials
                .within(id, scopes.unitsFor("official.read"), LocalDate.now(clock))
                .isPresent();
    }

    /** The caller's own record. */
    @RolesAllowed("completion.own")
    public OfficialRecord own() {
        return recordOf(officials.signedInAs(scopes.callerName()));
    }

    /** The same with the ethnic group, which leaves this service for the person alone. */
    @RolesAllowed("completion.own")
    public OfficialRecord ownToTakeAway() {
        var official = officials.signedInAs(scopes.callerName());
        return recordOf(official, official.details());
    }

    private OfficialRecord recordOf(Official official) {
        return recordOf(official, official.details().withoutEthnicGroup());
    }

    private OfficialRecord recordOf(Official official, PersonDetails details) {
        var account = official.account();
        return new OfficialRecord(
                official.id(),
                official.personalNumber(),
                details,
                account == null ? null : account.username(),
                account == null ? null : account.mustChangePassword(),
                officials.postings(official.id(), LocalDate.now(clock)));
    }

    /**
     * Erases what no law keeps of somebody who holds no post any more and is to hold none; posts, completions, confirmed
     * training and the decisions behind them stay. It cannot be undone.
     */
    @RolesAllowed("official.erase")
    public void erase(Long id) {
        var today = LocalDate.now(clock);
        var official = officials.get(id, scopes.unitsFor("official.erase"), today);
        if (!officials.heldFrom(official, today).isEmpty()) throw new Refused("official.erase.inPost");
        official.forgetWhatNoLawKeeps();
        if (official.account() != null) accounts.forget(official.account());
        erased.fire(new OfficialErased(official));
        audited.fire(new Audited("official.erase", official.personalNumber(), official.fullName()));
    }

    /** A one-time slip for someone of the caller's units who lost the password. */
    @RolesAllowed("identity.reset")
    public Slip resetPassword(Long id) {
        var today = LocalDate.now(clock);
        var scope = scopes.unitsFor("identity.reset");
        var official = officials.get(id, scope, today);
        // Seen by who has them for a further post, but the password is for HR of the main one.
        if (!scope.contains(officials.postingFor(official, today).unit().id())) throw new NotFound(Official.class, id);
        if (official.account() == null) throw new Refused("official.noAccount");
        var slip = accounts.handOutWithin(official.account());
        audited.fire(new Audited("identity.reset", official.personalNumber(), official.fullName()));
        return officials.mainPostingsOn(official, today).stream()
                .findFirst()
                .map(posting -> slip.at(posting.unit().name()))
                .orElse(slip);
    }
}
