package vn.taphuan.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Leaver;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.Official;
import vn.taphuan.official.Officials;
import vn.taphuan.official.OfficialsMerged;
import vn.taphuan.official.OfficialsParted;
import vn.taphuan.official.Posting;
import vn.taphuan.official.PostingEnd;
import vn.taphuan.official.StillNeeded;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Json;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/**
 * Two records of one person: found, merged from a day on, parted again. What happened before the day stays with the
 * record it happened to, so that no past figure moves.
 */
@Stateless
public class DuplicateService {
    private static final String PERMISSION = "duplicate.merge";

    @Inject
    Merges merges;

    @Inject
    Officials officials;

    @Inject
    AccountOffice accounts;

    @Inject
    Scopes scopes;

    @Inject
    Event<OfficialsMerged> merged;

    @Inject
    Event<OfficialsParted> parted;

    @Inject
    Event<StillNeeded> stillNeeded;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** A merge that may be done. */
    private record Checked(Official kept, Official gone, List<Posting> ending, LocalDate lastDay, Posting going) {}

    /** Records of the caller's units that may be of one person, by name. */
    @RolesAllowed(PERMISSION)
    public Slice<Suspects> suspects(int page, int size) {
        var units = scopes.unitsFor(PERMISSION);
        return new Slice<>(merges.suspects(units, Page.page(size, page)), page, size, merges.countSuspects(units));
    }

    /** The id of someone of the caller's units by personal number. */
    @RolesAllowed(PERMISSION)
    public Long numbered(String personalNumber) {
        var number = personalNumber == null ? "" : personalNumber.strip();
        return officials.withNumbers(List.of(number)).stream()
                .map(Official::id)
                .filter(id -> officials
                        .within(id, scopes.unitsFor(PERMISSION), LocalDate.now(clock))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused("duplicate.unknownNumber", number));
    }

    /** What the merge would do; changes nothing. Refused with the rule it breaks, NotFound for people of other units. */
    @RolesAllowed(PERMISSION)
    public MergePreview preview(Long kept, Long gone) {
        var checked = check(person(kept), person(gone));
        return new MergePreview(
                called(checked.kept()),
                called(checked.gone()),
                checked.ending().stream().map(DuplicateService::written).toList(),
                checked.lastDay(),
                Optional.ofNullable(checked.going())
                        .map(DuplicateService::written)
                        .orElse(null),
                open(checked.gone()) ? checked.gone().account().username() : null);
    }

    private static String called(Official official) {
        return official.fullName() + " (" + official.personalNumber() + ')';
    }

    private static String written(Posting post) {
        return post.position() + ", " + post.unit().name();
    }

    private static boolean open(Official official) {
        return official.account() != null && !official.account().disabled();
    }

    private Official person(Long id) {
        if (id == null) throw new NotFound(Official.class, "");
        return officials.get(id, scopes.unitsFor(PERMISSION), LocalDate.now(clock));
    }

    private Checked check(Official kept, Official gone) {
        if (kept.id().equals(gone.id())) throw new Refused("duplicate.samePerson");
        for (var each : List.of(kept, gone))
            if (each.isMerged()) throw new Refused("duplicate.mergedAlready", called(each));
        var today = LocalDate.now(clock);
        var lastDay = today.minusDays(1);
        if (gone.account() != null && accounts.rolesEnding(Leaver.forGood(gone.account(), lastDay)) > 0)
            throw new Refused("duplicate.hasRoles", called(gone));
        var ending = officials.heldFrom(gone, today);
        if (ending.stream().anyMatch(post -> post.beginsAfter(lastDay)))
            throw new Refused("duplicate.postBegins", called(gone));
        var going = officials.mainPostingsOn(kept, today).isEmpty()
                ? ending.stream().filter(Posting::isMain).findFirst().orElse(null)
                : null;
        return new Checked(kept, gone, ending, lastDay, going);
    }

    /** Lets one record go on for both, from today. */
    @RolesAllowed(PERMISSION)
    public void merge(Long keptId, Long goneId) {
        var kept = person(keptId);
        var gone = person(goneId);
        lock(kept, gone);
        var checked = check(kept, gone);
        var today = LocalDate.now(clock);
        var ended = new ArrayList<MergePast.Ended>();
        for (var post : checked.ending()) {
            ended.add(new MergePast.Ended(post.id(), post.validTo(), post.endKind()));
            post.end(checked.lastDay(), PostingEnd.MERGED, null);
        }
        officials.lostBy(List.of(gone.id()), scopes.unitsFor(PERMISSION)).forEach(post -> {
            ended.add(new MergePast.Ended(post.id(), post.validTo(), post.endKind()));
            post.end(post.validTo(), PostingEnd.MERGED, null);
        });
        var begun = checked.going() == null ? null : begins(kept, checked.going(), today);
        var shut = open(gone);
        if (shut) accounts.shut(gone.account());
        gone.mergeInto(kept);
        var merge = new OfficialMerge(
                kept,
                gone,
                today,
                clock.instant(),
                scopes.callerName(),
                Json.text(new MergePast(ended, begun == null ? null : begun.id(), shut)));
        merges.em().persist(merge);
        merges.em().flush();
        merged.fire(new OfficialsMerged(merge.id(), gone, kept, today));
        audited.fire(new Audited("duplicate.merge", kept.personalNumber(), called(gone)));
        audited.fire(new Audited("duplicate.merge", gone.personalNumber(), called(kept)));
    }

    /** In the order of their ids, so that two merges at once do not wait for each other. */
    private void lock(Official one, Official other) {
        if (one.id() > other.id()) {
            lock(other, one);
            return;
        }
        officials.em().refresh(one, LockModeType.PESSIMISTIC_WRITE);
        officials.em().refresh(other, LockModeType.PESSIMISTIC_WRITE);
    }

    private Posting begins(Official kept, Posting like, LocalDate from) {
        var post = new Posting(kept, like.unit(), like.position(), like.gradeCode(), like.category(), from);
        officials.add(post);
        return post;
    }

    /** Parts the records again. Refused when something was built on the merge that cannot be parted. */
    @RolesAllowed(PERMISSION)
    public void undo(Long id) {
        var merge = merges.byId(id).stream().findFirst().orElseThrow(() -> new NotFound(OfficialMerge.class, id));
        var kept = person(merge.kept().id());
        var gone = person(merge.gone().id());
        lock(kept, gone);
        if (kept.isMerged()) throw new Refused("duplicate.laterMerge", called(kept));
        merge.undo(clock.instant(), scopes.callerName());
        var past = Json.read(merge.past(), MergePast.class);
        if (past.begun() != null) takeBack(past.begun());
        for (var each : past.ended()) {
            var post = officials.em().find(Posting.class, each.posting());
            post.reopen(each.validTo(), each.endKind());
        }
        if (past.accountShut()) accounts.reopen(gone.account());
        gone.part();
        parted.fire(new OfficialsParted(id, gone, kept, merge.mergedAt()));
        audited.fire(new Audited("duplicate.undo", kept.personalNumber(), called(gone)));
        audited.fire(new Audited("duplicate.undo", gone.personalNumber(), called(kept)));
    }

    private void takeBack(Long posting) {
        var needed = new HashSet<Long>();
        stillNeeded.fire(new StillNeeded(List.of(), List.of(posting), needed));
        var post = officials.em().find(Posting.class, posting);
        if (!needed.isEmpty() || post.validTo() != null)
            throw new Refused("duplicate.builtOn", called(post.official()));
        officials.em().remove(post);
    }

    /** Says that two records are of two people; they are not asked about again. */
    @RolesAllowed(PERMISSION)
    public void distinct(Long oneId, Long otherId) {
        var one = person(oneId);
        var other = person(otherId);
        if (one.id().equals(other.id())) throw new Refused("duplicate.samePerson");
        if (merges.distinct(List.of(one, other)) > 0) return;
        merges.em().persist(new DistinctOfficials(one, other, clock.instant(), scopes.callerName()));
        audited.fire(new Audited("duplicate.distinct", one.personalNumber(), called(other)));
        audited.fire(new Audited("duplicate.distinct", other.personalNumber(), called(one)));
    }

    /** Merges that hold, of someone in the caller's units. */
    @RolesAllowed(PERMISSION)
    public List<MergeLine> of(Long official) {
        return merges.of(person(official).id());
    }
}
