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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Leaver;
import vn.taphuan.official.roster.RosterColumn;
import vn.taphuan.official.roster.RosterEntry;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.official.roster.Severity;
import vn.taphuan.official.roster.Written;
import vn.taphuan.organisation.Unit;

/** Holds checked rows against who is on record, and takes them over: new people, corrections, moves from a day on. */
@ApplicationScoped
class Arrivals {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Officials officials;

    @Inject
    AccountOffice accounts;

    @Inject
    Clock clock;

    /**
     * What a row does, or did.
     *
     * @param contradiction why the record refuses it; null when it does not
     * @param roles how many jobs in the system go with the unit the person leaves
     * @param past what it found; null unless it was taken over
     * @param posting the post it made or put right; null unless it was taken over
     */
    record Result(
            ImportEffect effect,
            RosterFinding contradiction,
            List<ImportChange> changes,
            int roles,
            ImportPast past,
            Posting posting,
            boolean made) {

        static Result of(ImportEffect effect, List<ImportChange> changes, int roles) {
            return new Result(effect, null, changes, roles, null, null, false);
        }

        static Result refused(RosterFinding contradiction) {
            return new Result(ImportEffect.REFUSED, contradiction, List.of(), 0, null, null, false);
        }
    }

    /**
     * What each of these rows does, in their order.
     *
     * @param reach units whose people the caller keeps; whoever holds a post elsewhere is not the caller's to change
     * @param apply false only tells what would happen
     */
    List<Result> take(List<RosterEntry> entries, Set<Long> reach, boolean apply) {
        if (entries.isEmpty()) return List.of();
        var numbers = entries.stream().map(RosterEntry::personalNumber).toList();
        var known = officials.withNumbers(numbers).stream()
                .collect(Collectors.toMap(Official::personalNumber, Function.identity()));
        var postings = postings(known.keySet());
        var ending = rolesEnding(entries, postings);
        var results = new ArrayList<Result>();
        for (var entry : entries) {
            var official = known.get(entry.personalNumber());
            var posting = postings.get(entry.personalNumber());
            var contradiction = contradiction(entry, official, posting, reach);
            results.add(
                    contradiction != null
                            ? Result.refused(contradiction)
                            : take(entry, official, posting, ending.getOrDefault(entry.personalNumber(), 0), apply));
        }
        return results;
    }

    /** By personal number, how many jobs in the system go with the unit that somebody leaves by these rows. */
    private Map<String, Integer> rolesEnding(List<RosterEntry> entries, Map<String, Posting> postings) {
        var leaving = entries.stream()
                .filter(entry -> isLeft(postings.get(entry.personalNumber()), entry))
                .toList();
        var ending = accounts.rolesEnding(leaving.stream()
                .map(entry -> leaver(postings.get(entry.personalNumber()), entry))
                .toList());
        return leaving.stream()
                .collect(Collectors.toMap(
                        RosterEntry::personalNumber,
                        entry -> ending.getOrDefault(
                                postings.get(entry.personalNumber())
                                        .official()
                                        .account()
                                        .id(),
                                0)));
    }

    private static boolean isLeft(Posting posting, RosterEntry entry) {
        return posting != null
                && posting.official().account() != null
                && !posting.unit().id().equals(entry.unitId());
    }

    private Leaver leaver(Posting posting, RosterEntry entry) {
        var lastDay = posting.validTo() == null ? entry.from().minusDays(1) : posting.validTo();
        return Leaver.goingTo(unit(entry), posting.official().account(), lastDay);
    }

    /** By row, a word of warning where somebody of these units has the name and birth date of someone new. */
    Map<Integer, RosterFinding> perhapsKnown(List<RosterEntry> arriving, Set<Long> reach) {
        if (arriving.isEmpty()) return Map.of();
        var namesakes = officials.namesakes(
                arriving.stream().map(RosterEntry::givenName).distinct().toList(),
                arriving.stream().map(RosterEntry::birthDate).distinct().toList(),
                reach);
        var findings = new HashMap<Integer, RosterFinding>();
        for (var entry : arriving)
            namesakes.stream()
                    .filter(namesake -> namesake.isLike(entry))
                    .findFirst()
                    .ifPresent(namesake -> findings.put(entry.row(), sameAs(entry, namesake)));
        return findings;
    }

    private static RosterFinding sameAs(RosterEntry entry, Namesake namesake) {
        return new RosterFinding(
                entry.row(),
                RosterColumn.FULL_NAME,
                Severity.WARNING,
                "official.import.sameAs",
                List.of(namesake.personalNumber()));
    }

    private Result take(RosterEntry entry, Official official, Posting posting, int roles, boolean apply) {
        if (official == null) return apply ? arrive(entry) : Result.of(ImportEffect.CREATED, List.of(), 0);
        var changes = changes(official, posting, entry);
        if (changes.isEmpty()) return Result.of(ImportEffect.UNCHANGED, changes, 0);
        return apply
                ? change(official, posting, entry, changes, roles)
                : Result.of(ImportEffect.CHANGED, changes, roles);
    }

    private Map<String, Posting> postings(Collection<String> numbers) {
        if (numbers.isEmpty()) return Map.of();
        return officials.newestPostings(numbers).stream()
                .collect(Collectors.toMap(
                        posting -> posting.official().personalNumber(), Function.identity(), (one, other) -> one));
    }

    private static RosterFinding contradiction(RosterEntry entry, Official official, Posting posting, Set<Long> reach) {
        if (posting == null) return null;
        if (!reach.contains(posting.unit().id()))
            return error(entry, RosterColumn.PERSONAL_NUMBER, "personElsewhere", entry.personalNumber());
        if (official.isMerged())
            return error(
                    entry,
                    RosterColumn.PERSONAL_NUMBER,
                    "merged",
                    official.mergedInto().personalNumber());
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

    private Result arrive(RosterEntry entry) {
        var details = details(entry);
        var official = new Official(entry.personalNumber(), details, clock.instant());
        official.openAccount(
                accounts.openFor(official.personalNumber(), official.fullName(), official.birthYear(), unit(entry)));
        officials.add(official);
        var posting = begin(official, entry);
        return new Result(
                ImportEffect.CREATED, null, List.of(), 0, new ImportPast(null, details, null, null), posting, true);
    }

    /** What the row says otherwise than the record; blank cells say nothing. */
    private static List<ImportChange> changes(Official official, Posting posting, RosterEntry entry) {
        var before = Written.person(official.details());
        var after = Written.person(details(entry).orElse(official.details()));
        if (posting != null) before.putAll(written(posting));
        after.putAll(Written.post(
                entry.unitCode(),
                entry.position(),
                entry.gradeCode() == null && posting != null ? posting.gradeCode() : entry.gradeCode(),
                entry.category(),
                entry.from()));
        var changes = new ArrayList<ImportChange>();
        for (var column : RosterColumn.values()) {
            if (Objects.equals(before.get(column), after.get(column))) continue;
            changes.add(
                    column.isShownToNobody()
                            ? new ImportChange(column, null, null)
                            : new ImportChange(column, before.get(column), after.get(column)));
        }
        return changes;
    }

    private static Map<RosterColumn, String> written(Posting posting) {
        return Written.post(
                posting.unit().code(),
                posting.position(),
                posting.gradeCode(),
                posting.category(),
                posting.validFrom());
    }

    /** A later first day is a move: the old post ends the day before. The same day again puts a slip right. */
    private Result change(
            Official official, Posting posting, RosterEntry entry, List<ImportChange> changes, int roles) {
        var was = official.details();
        official.correct(details(entry));
        var ended = roles == 0 ? null : accounts.endRoles(List.of(leaver(posting, entry)));
        if (isLeft(posting, entry)) accounts.belong(List.of(official.account()), unit(entry));
        var past = new ImportPast(was, official.details(), posting == null ? null : posting.past(), ended);
        var begins =
                posting == null || posting.validTo() != null || entry.from().isAfter(posting.validFrom());
        if (!begins) {
            posting.correct(unit(entry), entry.position(), entry.gradeCode(), entry.category());
            return new Result(ImportEffect.CHANGED, null, changes, roles, past, posting, false);
        }
        if (posting != null && posting.validTo() == null)
            posting.end(entry.from().minusDays(1));
        return new Result(ImportEffect.CHANGED, null, changes, roles, past, begin(official, entry), true);
    }

    private Posting begin(Official official, RosterEntry entry) {
        var posting =
                new Posting(official, unit(entry), entry.position(), entry.gradeCode(), entry.category(), entry.from());
        officials.add(posting);
        return posting;
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
