package vn.taphuan.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Scopes;
import vn.taphuan.identity.Slip;
import vn.taphuan.official.roster.CheckedRow;
import vn.taphuan.official.roster.RefusedRows;
import vn.taphuan.official.roster.RosterChecker;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.official.roster.RosterReader;
import vn.taphuan.official.roster.RosterTemplate;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/**
 * Officials arrive from Excel or CSV: a check that tells everything, then one step that takes over what is good. Short
 * lists are done at once, long ones by a job; either way the report of the run stays.
 */
@Stateless
public class OfficialImportService {
    private static final String PERMISSION = ImportWork.PERMISSION;

    /** Of a file; some hundred rows, done while one waits. */
    private static final long SHORT_FILE = 48 << 10;

    private static final int AT_ONCE = 500;
    private static final int LONGEST_FILE_NAME = 255;

    @Inject
    ImportRuns runs;

    @Inject
    ImportWork work;

    @Inject
    Units units;

    @Inject
    AccountOffice accounts;

    @Inject
    Officials officials;

    @Inject
    Scopes scopes;

    @Inject
    Event<ImportWaits> waits;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /**
     * Begins to check a list. Refused when the file cannot be read as one.
     *
     * @param applyAtOnce what is good is taken over as soon as it is checked, for programs that asked before
     * @return id of the run
     */
    @RolesAllowed(PERMISSION)
    public Long begin(String fileName, InputStream file, boolean applyAtOnce) {
        try {
            var copy = RosterReader.save(file);
            try (var rows = RosterReader.open(copy)) {
                return begin(fileName, copy, rows, applyAtOnce);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Long begin(String fileName, Path file, RosterReader rows, boolean applyAtOnce) throws IOException {
        var name = fileName.length() <= LONGEST_FILE_NAME ? fileName : fileName.substring(0, LONGEST_FILE_NAME);
        var run = new OfficialImport(
                name,
                sha256(file),
                clock.instant(),
                scopes.callerName(),
                scopes.seatFor(PERMISSION).orElse(null),
                applyAtOnce);
        runs.em().persist(run);
        var id = run.id();
        if (applyAtOnce) audited.fire(new Audited(PERMISSION, run.fileName(), told(run)));
        if (Files.size(file) <= SHORT_FILE) checkNow(id, rows);
        else {
            keep(id, file);
            waits.fire(new ImportWaits(id, ImportState.CHECKING));
        }
        return id;
    }

    private void checkNow(Long run, RosterReader rows) {
        runs.em().flush();
        var checker = work.checker();
        var checked = new ArrayList<CheckedRow>();
        var ofColumns = RosterChecker.ignored(rows);
        rows.forEachRemaining(row -> checked.add(checker.check(row).with(checked.isEmpty() ? ofColumns : List.of())));
        work.begin(run, checked.size());
        for (int from = 0; from < checked.size(); from += AT_ONCE)
            work.keep(run, checked.subList(from, Math.min(checked.size(), from + AT_ONCE)));
        work.finish(run);
    }

    private void keep(Long run, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            for (int position = 0; ; position++) {
                var part = content.readNBytes(ImportPart.BYTES);
                if (part.length == 0) return;
                runs.em().persist(new ImportPart(run, position, part));
                runs.em().flush();
                runs.em().clear();
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read; (read = content.read(buffer)) >= 0; ) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The runs the caller may read, the newest first: the own, and those for units in the caller's scope. */
    @RolesAllowed(PERMISSION)
    public Slice<ImportLine> runs(int page, int size) {
        var scope = scopes.unitsFor(PERMISSION);
        return new Slice<>(
                runs.lines(scopes.callerName(), scope, Page.page(size, page)),
                page,
                size,
                runs.count(scopes.callerName(), scope));
    }

    /** What a run does or did, and how far it is. */
    @RolesAllowed(PERMISSION)
    public ImportReport report(Long run) {
        return report(seen(run));
    }

    private ImportReport report(OfficialImport run) {
        return run.report(username -> username == null ? null : accounts.nameOf(username));
    }

    /** Rows of a run, in the order of the file. */
    @RolesAllowed(PERMISSION)
    public Slice<ImportRowLine> rows(Long run, ImportView view, int page, int size) {
        var report = report(seen(run));
        var of = Page.page(size, page);
        var rows = view == ImportView.WARNED
                ? runs.warnedRows(run, of)
                : runs.rows(run, ImportEffect.valueOf(view.name()), of);
        return new Slice<>(lines(rows), page, size, of(report, view));
    }

    /**
     * Rows that were taken over or change nothing have no cells any more, so the record tells who they are. Of others it
     * tells nothing: the number may be somebody's whom the reader does not keep.
     */
    private List<ImportRowLine> lines(List<ImportRow> rows) {
        var numbers = rows.stream()
                .filter(row -> !row.hasCells() && (row.isTaken() || row.effect() == ImportEffect.UNCHANGED))
                .map(ImportRow::personalNumber)
                .toList();
        Map<String, Integer> known = numbers.isEmpty()
                ? Map.of()
                : officials.withNumbers(numbers).stream()
                        .collect(Collectors.toMap(Official::personalNumber, Official::birthYear));
        return rows.stream().map(row -> row.line(known)).toList();
    }

    private static long of(ImportReport report, ImportView view) {
        return switch (view) {
            case REFUSED -> report.counts().refused();
            case WARNED -> report.warned();
            case CREATED -> report.counts().created();
            case CHANGED -> report.counts().changed();
            case UNCHANGED -> report.counts().unchanged();
        };
    }

    /** The first rows something was told of, errors and warnings, for programs. */
    @RolesAllowed(PERMISSION)
    public List<ImportRowLine> told(Long run, int page, int size) {
        seen(run);
        return lines(runs.toldRows(run, Page.page(size, page)));
    }

    /** Takes over what is good, or goes on with it after a stop. */
    @RolesAllowed(PERMISSION)
    public void apply(Long id) {
        var run = locked(id);
        run.apply(scopes.callerName(), clock.instant());
        audited.fire(new Audited(PERMISSION, run.fileName(), told(run)));
        work.goOn(run);
    }

    /** Stops the check, or the taking over: what came on record until then stays. */
    @RolesAllowed(PERMISSION)
    public void stop(Long id) {
        var run = locked(id);
        run.stop(clock.instant());
        audited.fire(new Audited("official.stopImport", run.fileName(), told(run)));
    }

    /**
     * Takes a run off record again. Refused when something was built on one of its people since: somebody signed in,
     * was enrolled, completed a course, got another post or came with a later list.
     */
    @RolesAllowed(PERMISSION)
    public void undo(Long id) {
        seen(id);
        var rows = work.toUndo(id);
        var needed = new HashSet<Long>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            needed.addAll(work.needed(runs.rows(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)))));
            runs.em().clear();
        }
        if (!needed.isEmpty()) {
            var one = officials.em().find(Official.class, needed.iterator().next());
            throw new Refused("official.import.builtOn", needed.size(), one.fullName());
        }
        var run = locked(id);
        run.undo(scopes.callerName(), rows.size(), clock.instant());
        audited.fire(new Audited("official.undoImport", run.fileName(), told(run)));
        work.goOn(run);
    }

    /** Units with people of the run who have no password yet, as far as the caller keeps them. */
    @RolesAllowed(PERMISSION)
    public List<ImportUnit> unitsWithoutPassword(Long run) {
        seen(run);
        return runs.unitsWithoutPassword(run, scopes.unitsFor(PERMISSION));
    }

    /** First passwords for the people of the run in this unit who never signed in; earlier slips of theirs end. */
    @RolesAllowed(PERMISSION)
    public List<Slip> handOutPasswords(Long run, String unitCode) {
        var kept = seen(run);
        var unit = units.get(unitCode);
        var people = runs.withoutPassword(run, scopes.unitsFor(PERMISSION), unitCode).stream()
                .filter(official -> accounts.mayHandOut(official.account()))
                .toList();
        var slips = people.stream()
                .map(official -> accounts.handOut(official.account()).at(unit.name()))
                .toList();
        people.forEach(official ->
                audited.fire(new Audited("identity.reset", official.personalNumber(), official.fullName())));
        audited.fire(new Audited("identity.reset", kept.fileName(), unitCode + ": " + slips.size()));
        return slips;
    }

    /** The refused rows of a run as Excel, each with the reasons in a last column. */
    @RolesAllowed(PERMISSION)
    public void refusedRows(Long run, Function<RosterFinding, String> sentence, OutputStream to) {
        var kept = seen(run);
        audited.fire(new Audited("official.exportRefused", kept.fileName(), told(kept)));
        // Rows written are let go of, and with them what is not yet in the database.
        runs.em().flush();
        try (var file = new RefusedRows(to, sentence)) {
            for (int page = 0; ; page++) {
                var rows = runs.rows(run, ImportEffect.REFUSED, Page.page(AT_ONCE, page));
                for (var row : rows) if (row.hasCells()) file.write(row.raw(), row.findings());
                if (rows.size() < AT_ONCE) return;
                runs.em().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The empty list to fill in, with the codes of the units the caller may name. */
    @RolesAllowed(PERMISSION)
    public void template(OutputStream to) {
        var today = LocalDate.now(clock);
        Set<Long> scope = scopes.unitsFor(PERMISSION);
        var names = units.choicesWithin(scope).stream()
                .filter(unit -> unit.validOn(today))
                .map(unit -> new RosterTemplate.UnitName(unit.code(), unit.name()))
                .toList();
        try {
            RosterTemplate.write(to, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(OfficialImport run) {
        var counts = run.counts();
        return "run=" + run.id() + " created=" + counts.created() + " changed=" + counts.changed() + " unchanged="
                + counts.unchanged() + " refused=" + counts.refused();
    }

    private OfficialImport seen(Long run) {
        return run == null
                ? none(null)
                : runs.within(run, scopes.callerName(), scopes.unitsFor(PERMISSION)).stream()
                        .findFirst()
                        .orElseGet(() -> none(run));
    }

    private OfficialImport locked(Long run) {
        var seen = seen(run);
        runs.em().refresh(seen, LockModeType.PESSIMISTIC_WRITE);
        return seen;
    }

    private static OfficialImport none(Long run) {
        throw new NotFound(OfficialImport.class, run);
    }
}
