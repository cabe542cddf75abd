package vn.taphuan.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Slip;
import vn.taphuan.official.roster.RosterColumn;
import vn.taphuan.official.roster.RosterEntry;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.official.roster.Severity;
import vn.taphuan.organisation.Unit;

/** Holds checked rows against who is on record, and takes them over: new people, corrections, moves from a day on. */
@ApplicationScoped
class Arrivals {
    private static final int AT_ONCE = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Officials officials;

    @Inject
    AccountOffice accounts;

    @Inject
    Clock clock;

    /** What became of the rows; counts of refused rows here are those that contradict the record. */
    record Result(ImportCounts counts, List<RosterFinding> findings, List<Slip> slips) {}

    private enum Effect {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /**
     * @param scope units whose people the caller keeps; whoever holds a post elsewhere is not the caller's to change
     * @param apply false only tells what would happen
     */
    Result take(List<RosterEntry> entries, Set<Long> scope, boolean apply) {
        var effects = new HashMap<Effect, Integer>();
        var findings = new ArrayList<RosterFinding>();
        var slips = new ArrayList<Slip>();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            take(
                    entries.subList(from, Math.min(entries.size(), from + AT_ONCE)),
                    scope,
                    apply,
                    effects,
                    findings,
                    slips);
            if (apply) officials.em().flush();
            officials.em().clear();
        }
        var counts = new ImportCounts(
                effects.getOrDefault(Effect.CREATED, 0),
                effects.getOrDefault(Effect.CHANGED, 0),
                effects.getOrDefault(Effect.UNCHANGED, 0),
                findings.size());
        return new Result(counts, findings, slips);
    }

    private void take(
            List<RosterEntry> entries,
            Set<Long> scope,
            boolean apply,
            Map<Effect, Integer> effects,
            List<RosterFinding> findings,
            List<Slip> slips) {
        var numbers = entries.stream().map(RosterEntry::personalNumber).toList();
        var known = officials.withNumbers(numbers).stream()
                .collect(Collectors.toMap(Official::personalNumber, Function.identity()));
        var postings = postings(known.keySet());
        for (var entry : entries) {
            var official = known.get(entry.personalNumber());
            var posting = official == null ? null : postings.get(entry.personalNumber());
            var contradiction = contradiction(entry, posting, scope);
            if (contradiction != null) {
                findings.add(contradiction);
                continue;
            }
            Effect effect;
            if (official == null) {
                effect = Effect.CREATED;
                if (apply) slips.add(arrive(entry));
            } else {
                effect = changes(official, posting, entry) ? Effect.CHANGED : Effect.UNCHANGED;
                if (apply && effect == Effect.CHANGED) change(official, posting, entry);
            }
            effects.merge(effect, 1, Integer::sum);
        }
    }

    private Map<String, Posting> postings(Collection<String> numbers) {
        if (numbers.isEmpty()) return Map.of();
        return officials.newestPostings(numbers).stream()
                .collect(Collectors.toMap(
                        posting -> posting.official().personalNumber(), Function.identity(), (one, other) -> one));
    }

    private static RosterFinding contradiction(RosterEntry entry, Posting posting, Set<Long> scope) {
        if (posting == null) return null;
        if (!scope.contains(posting.unit().id()))
            return error(entry, RosterColumn.PERSONAL_NUMBER, "personElsewhere", entry.personalNumber());
        if (posting.validTo() != null)
            return entry.from().isAfter(posting.validTo())
                    ? null
                    : error(entry, RosterColumn.FROM, "overlapsPosting", DAY.format(posting.validTo()));
        if (entry.from().isBefore(posting.validFrom()))
            return error(entry, RosterColumn.FROM, "olderThanPosting", DAY.format(posting.validFrom()));
        return null;
    }

    private static RosterFinding error(RosterEntry entry, RosterColumn column, String key, String argument) {
        return new RosterFinding(entry.row(), column, Severity.ERROR, "official.import." + key, List.of(argument));
    }

    private Slip arrive(RosterEntry entry) {
        var unit = unit(entry);
        var official = new Official(entry.personalNumber(), details(entry), clock.instant());
        var opened = accounts.openFor(official.personalNumber(), official.fullName(), unit);
        official.openAccount(opened.account());
        officials.add(official);
        officials.add(posting(official, entry));
        return opened.slip();
    }

    private static boolean changes(Official official, Posting posting, RosterEntry entry) {
        return official.differsFrom(details(entry))
                || posting == null
                || posting.validTo() != null
                || !posting.sameAs(entry.unitId(), entry.position(), entry.gradeCode(), entry.category(), entry.from());
    }

    /** A later first day is a move: the old post ends the day before. The same day again puts a slip right. */
    private void change(Official official, Posting posting, RosterEntry entry) {
        official.correct(details(entry));
        if (posting == null || posting.validTo() != null) {
            officials.add(posting(official, entry));
        } else if (entry.from().isAfter(posting.validFrom())) {
            posting.end(entry.from().minusDays(1));
            officials.add(posting(official, entry));
        } else {
            posting.correct(unit(entry), entry.position(), entry.gradeCode(), entry.category());
        }
    }

    private Posting posting(Official official, RosterEntry entry) {
        return new Posting(official, unit(entry), entry.position(), entry.gradeCode(), entry.category(), entry.from());
    }

    private Unit unit(RosterEntry entry) {
        return officials.em().find(Unit.class, entry.unitId());
    }

    private static PersonDetails details(RosterEntry entry) {
        return new PersonDetails(
                entry.familyName(),
                entry.givenName(),
                entry.birthDate(),
                entry.precision(),
                entry.sex(),
                entry.ethnicGroup(),
                entry.email(),
                entry.phone());
    }
}
