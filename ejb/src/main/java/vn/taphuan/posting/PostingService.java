package vn.taphuan.posting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.taphuan.document.Decision;
import vn.taphuan.document.DecisionBook;
import vn.taphuan.document.DecisionDetails;
import vn.taphuan.document.Scan;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Leaver;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.GradeCode;
import vn.taphuan.official.GradeCodes;
import vn.taphuan.official.Official;
import vn.taphuan.official.Officials;
import vn.taphuan.official.Posting;
import vn.taphuan.official.PostingEnd;
import vn.taphuan.official.PostingKind;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Acts on people's posts by decisions, shown before they are done. */
@Stateless
public class PostingService {
    private static final String PERMISSION = "posting.decide";
    private static final int LONGEST_POSITION = 200;

    @Inject
    Officials officials;

    @Inject
    GradeCodes grades;

    @Inject
    Units units;

    @Inject
    DecisionBook decisions;

    @Inject
    AccountOffice accounts;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** An act that may be done: what ends, what begins. */
    private record Checked(Official official, List<Posting> ending, LocalDate lastDay, Unit unit, String position) {}

    /** What the act would do; changes nothing. Refused with the rule it breaks, NotFound for people of other units. */
    @RolesAllowed(PERMISSION)
    public PostingPreview preview(Long official, PostingActDetails act) {
        var checked = check(person(official, act), act);
        return new PostingPreview(
                act.kind(),
                checked.ending().stream()
                        .map(post -> new PostingPreview.EndingPost(post.unit().name(), post.position()))
                        .toList(),
                checked.lastDay(),
                checked.unit() == null ? null : checked.unit().name(),
                checked.position(),
                act.kind().begins() ? act.on() : null,
                act.until(),
                leaver(checked).map(accounts::rolesEnding).orElse(0));
    }

    /** Does the act, by its decision. */
    @RolesAllowed(PERMISSION)
    public void carryOut(Long official, PostingActDetails act, DecisionDetails paper, Scan scan) {
        var person = person(official, act);
        officials.em().lock(person, LockModeType.PESSIMISTIC_WRITE);
        var checked = check(person, act);
        var decision = decisions.record(paper, units.get(paper.issuer()), scan, scopes.callerName());
        leaver(checked).ifPresent(leaver -> accounts.endRoles(List.of(leaver)));
        for (var post : checked.ending()) post.end(checked.lastDay(), ending(act.kind()), decision.id());
        if (act.kind().begins()) {
            var begun = beginning(checked, act, decision);
            officials.add(begun);
            if (begun.isMain()) accounts.belong(Collections.singleton(person.account()), begun.unit());
        }
        audited.fire(new Audited(
                "posting.decide",
                person.personalNumber(),
                act.kind() + " " + decision.number() + " " + act.on()
                        + (checked.unit() == null ? "" : " > " + checked.unit().code())));
    }

    private Posting beginning(Checked checked, PostingActDetails act, Decision decision) {
        var kind =
                switch (act.kind()) {
                    case CONCURRENT -> PostingKind.CONCURRENT;
                    case SECONDMENT -> PostingKind.SECONDMENT;
                    default -> PostingKind.MAIN;
                };
        return Posting.byDecision(
                checked.official(),
                checked.unit(),
                kind,
                checked.position(),
                blankToNull(act.gradeCode()),
                act.category(),
                act.on(),
                act.until(),
                decision.id());
    }

    private static PostingEnd ending(PostingActKind kind) {
        return kind == PostingActKind.LEAVE ? PostingEnd.LEFT : PostingEnd.MOVED;
    }

    /**
     * The person, if the main post of today, or the last one of who has none, lies in the caller's units. Where somebody
     * helps out beside that, HR may end the further post there and nothing else.
     */
    private Official person(Long id, PostingActDetails act) {
        var scope = scopes.unitsFor(PERMISSION);
        var today = LocalDate.now(clock);
        var official = officials.get(id, scope, today);
        if (official.isMerged()) throw new Refused("posting.merged");
        if (scope.contains(officials.postingFor(official, today).unit().id())) return official;
        var further = act.kind() == PostingActKind.END && act.posting() != null
                ? officials.em().find(Posting.class, act.posting())
                : null;
        if (further == null || !scope.contains(further.unit().id())) throw new NotFound(Official.class, id);
        return official;
    }

    private Checked check(Official official, PostingActDetails act) {
        if (act.on() == null) throw new Refused("posting.dayMissing");
        var posts = officials.heldFrom(official, act.on());
        var main = posts.stream().filter(Posting::isMain).findFirst();
        var ending =
                switch (act.kind()) {
                    case MOVE -> List.of(main.orElseThrow(() -> new Refused("posting.noMain")));
                    case LEAVE -> leaving(posts);
                    case END -> List.of(further(posts, act.posting()));
                    case RETURN -> {
                        var open = main.filter(post -> post.validTo() == null);
                        if (open.isPresent())
                            throw new Refused(
                                    "posting.hasMain", open.get().unit().name());
                        yield List.<Posting>of();
                    }
                    case CONCURRENT, SECONDMENT -> {
                        if (main.isEmpty()) throw new Refused("posting.noMain");
                        yield List.<Posting>of();
                    }
                };
        var lastDay = ending.isEmpty() ? null : act.kind().begins() ? act.on().minusDays(1) : act.on();
        for (var post : ending)
            if (post.beginsAfter(lastDay)) throw new Refused("posting.beforeBegin", post.validFrom());
        if (!act.kind().begins()) return new Checked(official, ending, lastDay, null, null);
        var unit = unit(act);
        if (act.kind() == PostingActKind.RETURN) afterTheLast(official, act.on());
        return new Checked(official, ending, lastDay, unit, position(act, unit, posts));
    }

    private static List<Posting> leaving(List<Posting> posts) {
        if (posts.isEmpty()) throw new Refused("posting.noMain");
        return posts;
    }

    private static Posting further(List<Posting> posts, Long id) {
        return posts.stream()
                .filter(post -> post.id().equals(id) && !post.isMain())
                .findFirst()
                .orElseThrow(() -> new NotFound(Posting.class, id));
    }

    private void afterTheLast(Official official, LocalDate on) {
        var last = officials.mainPostings(official).stream()
                .map(Posting::validTo)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        if (last.isPresent() && !on.isAfter(last.get())) throw new Refused("posting.overlaps", last.get());
    }

    private Unit unit(PostingActDetails act) {
        if (act.unit() == null || act.unit().isBlank()) throw new Refused("posting.unitMissing");
        var unit = units.byCode(act.unit()).orElseThrow(() -> new NotFound(Unit.class, act.unit()));
        if (!unit.validOn(act.on())) throw new Refused("official.unitNotThere", unit.name(), act.on());
        return unit;
    }

    private String position(PostingActDetails act, Unit unit, List<Posting> posts) {
        var position = Optional.ofNullable(act.position()).orElse("").strip();
        if (position.isEmpty()) throw new Refused("posting.positionMissing");
        if (position.length() > LONGEST_POSITION) throw new Refused("posting.positionTooLong", LONGEST_POSITION);
        if (act.category() == null) throw new Refused("posting.categoryMissing");
        grades.require(blankToNull(act.gradeCode()), act.on());
        if (act.until() != null && act.until().isBefore(act.on())) throw new Refused("posting.untilBackwards");
        if (act.kind() == PostingActKind.SECONDMENT && act.until() == null) throw new Refused("posting.untilMissing");
        var same = posts.stream()
                .anyMatch(post -> post.unit().id().equals(unit.id())
                        && post.position().equalsIgnoreCase(position)
                        && Objects.equals(post.gradeCode(), blankToNull(act.gradeCode()))
                        && post.category() == act.category());
        if (same) throw new Refused("posting.same");
        return position;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Jobs in the system go with the unit: whoever leaves it holds them no longer, whoever rises in it keeps them. */
    private Optional<Leaver> leaver(Checked checked) {
        var account = checked.official().account();
        if (account == null || checked.ending().isEmpty()) return Optional.empty();
        var left = checked.ending().get(0).unit();
        if (checked.unit() != null)
            return left.id().equals(checked.unit().id())
                    ? Optional.empty()
                    : Optional.of(Leaver.goingTo(checked.unit(), account, checked.lastDay()));
        if (checked.ending().stream().anyMatch(Posting::isMain))
            return Optional.of(Leaver.forGood(account, checked.lastDay()));
        return staysIn(left, checked)
                ? Optional.empty()
                : Optional.of(Leaver.helping(left, account, checked.lastDay()));
    }

    private boolean staysIn(Unit unit, Checked checked) {
        return officials.heldFrom(checked.official(), checked.lastDay().plusDays(1)).stream()
                .anyMatch(post ->
                        !checked.ending().contains(post) && post.unit().id().equals(unit.id()));
    }

    /** Units that live today, for a choice on a page: people may be moved to any. */
    @RolesAllowed(PERMISSION)
    public List<UnitChoice> units() {
        return units.choicesOn(LocalDate.now(clock));
    }

    /** The grade codes that may be given today. */
    @RolesAllowed(PERMISSION)
    public List<GradeChoice> gradeCodes() {
        return grades.on(LocalDate.now(clock)).stream()
                .map(PostingService::choice)
                .toList();
    }

    private static GradeChoice choice(GradeCode grade) {
        return new GradeChoice(grade.code(), grade.name());
    }
}
