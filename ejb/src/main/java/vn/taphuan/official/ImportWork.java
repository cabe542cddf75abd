package vn.taphuan.official;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.roster.CheckedRow;
import vn.taphuan.official.roster.GradeLookup;
import vn.taphuan.official.roster.RosterChecker;
import vn.taphuan.official.roster.RosterColumn;
import vn.taphuan.official.roster.RosterEntry;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.official.roster.Severity;
import vn.taphuan.official.roster.UnitLookup;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.UnitFate;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Refused;

/**
 * The work of an import, piece by piece, for the job and for the service, which asks for the permission. Each piece
 * and how far it moved the run are one transaction; a run that was stopped meanwhile is left as it is.
 */
@Stateless
@PermitAll
public class ImportWork {
    static final String PERMISSION = "official.import";

    /** So many rows are done while one waits. */
    private static final int SHORT_LIST = 500;

    /** A piece takes less than a second; who has not moved for so long has no job. */
    private static final Duration RESTING = Duration.ofSeconds(20);

    @Inject
    ImportRuns runs;

    @Inject
    Officials officials;

    @Inject
    Units units;

    @Inject
    GradeCodes grades;

    @Inject
    Arrivals arrivals;

    @Inject
    AccountOffice accounts;

    @Inject
    Scopes scopes;

    @Inject
    Event<ImportWaits> waits;

    @Inject
    Event<StillNeeded> stillNeeded;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** Writes the file of a run to the disk; the caller deletes it. */
    public Path file(Long run) {
        try {
            var copy = Files.createTempFile("roster", null);
            try (var out = Files.newOutputStream(copy)) {
                for (int position = 0; ; position++) {
                    var part = runs.part(run, position);
                    if (part.isEmpty()) return copy;
                    out.write(part.get(0).content());
                    runs.em().detach(part.get(0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A checker that knows the units and grade codes there are. */
    public RosterChecker checker() {
        var byCode = units.choices().stream()
                .collect(Collectors.toMap(
                        unit -> unit.code(),
                        unit -> new UnitLookup.UnitPeriod(unit.id(), unit.validFrom(), unit.validTo())));
        return new RosterChecker(code -> Optional.ofNullable(byCode.get(code)), gradesInForce(), LocalDate.now(clock));
    }

    private GradeLookup gradesInForce() {
        var listed = grades.all().stream().collect(Collectors.toMap(GradeCode::code, Function.identity()));
        return (code, day) -> GradeCodes.PROFESSIONAL_TITLE.matcher(code).matches()
                || listed.containsKey(code) && !listed.get(code).endedBefore(day);
    }

    /** How many rows the file has. */
    public void begin(Long run, int rows) {
        runs.locked(run).has(rows);
    }

    /**
     * Holds checked rows against the record and keeps what they would do.
     *
     * @return false when the run was stopped
     */
    public boolean keep(Long run, List<CheckedRow> rows) {
        var found = runs.locked(run);
        return found.isIn(ImportState.CHECKING) && keep(found, rows);
    }

    private boolean keep(OfficialImport run, List<CheckedRow> rows) {
        var known = runs.lastRow(run.id());
        var fresh = rows.stream().filter(row -> row.raw().number() > known).toList();
        var scope = scopes.unitsOf(run.actor(), PERMISSION);
        var inside = fresh.stream()
                .map(CheckedRow::entry)
                .filter(entry -> entry != null && scope.contains(entry.unitId()))
                .toList();
        var reach = reach(scope);
        var results = byRow(inside, arrivals.take(inside, reach, false));
        var perhapsKnown = arrivals.perhapsKnown(
                inside.stream()
                        .filter(entry -> results.get(entry.row()).effect() == ImportEffect.CREATED)
                        .toList(),
                reach);
        for (var row : fresh) {
            var result = results.getOrDefault(row.raw().number(), Arrivals.Result.refused(null));
            var findings = new ArrayList<>(row.findings());
            if (result.contradiction() != null) findings.add(result.contradiction());
            if (row.entry() != null && !scope.contains(row.entry().unitId())) findings.add(outside(row.entry()));
            Optional.ofNullable(perhapsKnown.get(row.raw().number())).ifPresent(findings::add);
            if (result.roles() > 0) findings.add(rolesEnd(row.entry(), result.roles()));
            var kept = new ImportRow(run.id(), row.raw(), result.effect(), findings, result.changes());
            run.count(result.effect(), 1);
            if (kept.isWarned()) run.warned(1);
            runs.em().persist(kept);
        }
        run.moved(fresh.size(), clock.instant());
        runs.em().flush();
        runs.em().clear();
        return true;
    }

    private static Map<Integer, Arrivals.Result> byRow(List<RosterEntry> entries, List<Arrivals.Result> results) {
        var byRow = new HashMap<Integer, Arrivals.Result>();
        for (int i = 0; i < entries.size(); i++) byRow.put(entries.get(i).row(), results.get(i));
        return byRow;
    }

    /** Units whose people the caller may take in: the own, and ended ones that the own took over from. */
    private Set<Long> reach(Set<Long> scope) {
        var reach = new HashSet<>(scope);
        units.fates().stream()
                .filter(fate -> scope.contains(fate.successor()))
                .map(UnitFate::predecessor)
                .forEach(reach::add);
        return reach;
    }

    private static RosterFinding outside(RosterEntry entry) {
        return new RosterFinding(
                entry.row(),
                RosterColumn.UNIT_CODE,
                Severity.ERROR,
                "official.import.unitOutside",
                List.of(entry.unitCode()));
    }

    private static RosterFinding rolesEnd(RosterEntry entry, int roles) {
        return new RosterFinding(
                entry.row(),
                RosterColumn.UNIT_CODE,
                Severity.WARNING,
                "official.import.rolesEnd",
                List.of(String.valueOf(roles)));
    }

    /** The file cannot be read to its end: nothing of it is kept but the reason. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refuse(Long run, Refused refused) {
        runs.locked(run).refused(refused);
        runs.dropRows(run);
        runs.dropFile(run);
    }

    /** The work of the present state is done. */
    public void finish(Long id) {
        var run = runs.locked(id);
        if (run.isIn(ImportState.CHECKING)) {
            runs.dropFile(id);
            run.checked(clock.instant());
            if (run.appliesAtOnce()) {
                run.apply(run.actor(), clock.instant());
                goOn(run);
            }
        } else if (run.isIn(ImportState.APPLYING)) {
            run.applied(clock.instant());
        } else if (run.isIn(ImportState.UNDOING)) {
            run.undone(clock.instant());
        }
    }

    /** Rows to take over, or to undo: few are done at once, many wait for a job. */
    public void goOn(OfficialImport run) {
        var applies = run.isIn(ImportState.APPLYING);
        var rows = applies ? toTake(run.id()) : toUndo(run.id());
        if (rows.size() > SHORT_LIST) {
            waits.fire(new ImportWaits(run.id(), run.state()));
            return;
        }
        runs.em().flush();
        if (applies) take(run.id(), rows);
        else undo(run.id(), rows);
        finish(run.id());
    }

    /** Rows whose effect is still to be taken over. */
    public List<Long> toTake(Long run) {
        return runs.ids(run, false);
    }

    /**
     * Takes rows over as the record stands now.
     *
     * @return false when the run was stopped
     */
    public boolean take(Long id, Collection<Long> ids) {
        var run = runs.locked(id);
        if (!run.isIn(ImportState.APPLYING)) return false;
        // A job that was stopped and one that goes on may name the same rows.
        var rows = runs.rows(ids).stream().filter(row -> !row.isTaken()).toList();
        var scope = scopes.unitsOf(run.actor(), PERMISSION);
        var checker = checker();
        var checked = rows.stream().map(row -> checker.check(row.raw())).toList();
        var inside = checked.stream()
                .map(CheckedRow::entry)
                .filter(entry -> entry != null && scope.contains(entry.unitId()))
                .toList();
        var results = byRow(inside, arrivals.take(inside, reach(scope), true));
        officials.em().flush();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var findings = new ArrayList<>(checked.get(i).findings());
            var entry = checked.get(i).entry();
            if (entry != null && !scope.contains(entry.unitId())) findings.add(outside(entry));
            var result = results.getOrDefault(checked.get(i).raw().number(), Arrivals.Result.refused(null));
            if (result.contradiction() != null) findings.add(result.contradiction());
            if (result.roles() > 0) findings.add(rolesEnd(entry, result.roles()));
            if (result.effect() != row.effect()) {
                run.count(row.effect(), -1);
                run.count(result.effect(), 1);
                row.doesNow(result.effect(), findings);
            }
            if (result.posting() == null) continue;
            row.taken(result);
            audited.fire(
                    new Audited(PERMISSION, result.posting().official().personalNumber(), run.fileName(), run.actor()));
        }
        run.moved(rows.size(), clock.instant());
        return true;
    }

    /** Rows that stand on record by this run, the last first. */
    public List<Long> toUndo(Long run) {
        var ids = new ArrayList<>(runs.ids(run, true));
        Collections.reverse(ids);
        return ids;
    }

    /**
     * Puts the record back to what these rows found. Rows somebody has built on since stay.
     *
     * @return false when the run is not being undone
     */
    public boolean undo(Long id, Collection<Long> ids) {
        var run = runs.locked(id);
        if (!run.isIn(ImportState.UNDOING)) return false;
        var rows = runs.rows(ids).stream().filter(ImportRow::isTaken).toList();
        var needed = needed(rows);
        var leaving =
                rows.stream().filter(row -> !needed.contains(row.officialId())).toList();
        var people = officials
                .withIds(leaving.stream().map(ImportRow::officialId).toList())
                .stream()
                .collect(Collectors.toMap(Official::id, Function.identity()));
        var postings = officials
                .postingsWithIds(leaving.stream()
                        .map(ImportRow::past)
                        .map(ImportPast::post)
                        .filter(Objects::nonNull)
                        .map(ImportPast.Post::id)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Posting::id, Function.identity()));
        var gonePostings = new ArrayList<Long>();
        var goneOfficials = new ArrayList<Long>();
        var goneAccounts = new ArrayList<Long>();
        for (var row : leaving) {
            var official = people.get(row.officialId());
            if (row.postingMade()) gonePostings.add(row.postingId());
            if (row.effect() == ImportEffect.CREATED) {
                goneOfficials.add(official.id());
                goneAccounts.add(official.account().id());
            } else {
                official.restore(row.past().was());
                audited.fire(
                        new Audited("official.undoImport", official.personalNumber(), run.fileName(), run.actor()));
                var post = row.past().post();
                if (post != null) {
                    var unit = officials.em().find(Unit.class, post.unitId());
                    postings.get(post.id()).restore(post, unit);
                    accounts.belong(Collections.singleton(official.account()), unit);
                }
                if (row.past().roles() != null) accounts.giveBack(row.past().roles());
            }
            row.undone();
        }
        run.moved(rows.size(), clock.instant());
        officials.em().flush();
        officials.em().clear();
        if (!gonePostings.isEmpty()) runs.deletePostings(gonePostings);
        if (!goneOfficials.isEmpty()) {
            runs.deleteOfficials(goneOfficials);
            accounts.close(goneAccounts);
        }
        return true;
    }

    /** Of the people of these rows, those on whom something was built since. */
    public Set<Long> needed(Collection<ImportRow> rows) {
        var needed = new HashSet<Long>();
        if (rows.isEmpty()) return needed;
        var ids = rows.stream().map(ImportRow::id).toList();
        runs.builtOn(ids).forEach(needed::add);
        var created = rows.stream()
                .filter(row -> row.effect() == ImportEffect.CREATED)
                .map(ImportRow::officialId)
                .toList();
        var posts = rows.stream()
                .filter(row -> row.effect() == ImportEffect.CHANGED && row.postingMade())
                .map(ImportRow::postingId)
                .toList();
        stillNeeded.fire(new StillNeeded(created, posts, needed));
        return needed;
    }

    /** Starts the jobs of runs that ought to move and do not, as after a restart of the server. */
    public void takeUp() {
        for (var id : runs.resting(clock.instant().minus(RESTING))) {
            var run = runs.locked(id);
            if (run.takenUpAgain(clock.instant())) waits.fire(new ImportWaits(id, run.state()));
        }
    }
}
