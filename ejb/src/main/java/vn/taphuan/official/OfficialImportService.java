package vn.taphuan.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.roster.RefusedRows;
import vn.taphuan.official.roster.RosterChecker;
import vn.taphuan.official.roster.RosterColumn;
import vn.taphuan.official.roster.RosterEntry;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.official.roster.RosterReader;
import vn.taphuan.official.roster.RosterTemplate;
import vn.taphuan.official.roster.Severity;
import vn.taphuan.official.roster.UnitLookup;
import vn.taphuan.organisation.UnitFate;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.NotFound;

/** Officials arrive from Excel: first a dry run that tells everything, then one step that takes over what is good. */
@Stateless
public class OfficialImportService {
    private static final String PERMISSION = "official.import";

    @Inject
    Officials officials;

    @Inject
    Units units;

    @Inject
    Arrivals arrivals;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** Tells what the file would do and changes nothing. Refused when the file as a whole cannot be read. */
    @RolesAllowed(PERMISSION)
    public ImportReport dryRun(String fileName, byte[] file) {
        return read(null, fileName, file, false);
    }

    /** Tells what the file would do and keeps it, so that {@link #apply} takes one step. */
    @RolesAllowed(PERMISSION)
    public ImportReport check(String fileName, byte[] file) {
        var report = read(null, fileName, file, false);
        var run = keep(fileName, file);
        run.counted(report.counts());
        officials.em().persist(run);
        officials.em().flush();
        return new ImportReport(run.id(), fileName, report.counts(), report.findings(), List.of());
    }

    /** What the kept file of the caller would do now. */
    @RolesAllowed(PERMISSION)
    public ImportReport report(Long run) {
        var kept = own(run);
        return read(run, kept.fileName(), kept.content(), false);
    }

    /** Takes over what is good of the kept file, once. */
    @RolesAllowed(PERMISSION)
    public ImportReport apply(Long run) {
        var kept = own(run);
        var report = read(run, kept.fileName(), kept.content(), true);
        finish(own(run), report);
        return report;
    }

    /** Takes over what is good of a file in one step, for programs that did their dry run before. */
    @RolesAllowed(PERMISSION)
    public ImportReport importNow(String fileName, byte[] file) {
        var report = read(null, fileName, file, true);
        var run = keep(fileName, file);
        officials.em().persist(run);
        finish(run, report);
        return report;
    }

    private OfficialImport keep(String fileName, byte[] file) {
        return new OfficialImport(fileName, sha256(file), file, clock.instant(), scopes.callerName());
    }

    private void finish(OfficialImport run, ImportReport report) {
        run.counted(report.counts());
        run.applied(clock.instant());
        var counts = report.counts();
        audited.fire(new Audited(
                PERMISSION,
                report.fileName(),
                "created=" + counts.created() + " changed=" + counts.changed() + " unchanged=" + counts.unchanged()
                        + " refused=" + counts.refused()));
    }

    private ImportReport read(Long run, String fileName, byte[] file, boolean apply) {
        var scope = scopes.unitsFor(PERMISSION);
        var check = new RosterChecker(knownUnits(), LocalDate.now(clock)).check(RosterReader.read(file));
        var findings = new ArrayList<>(check.findings());
        var inside = new ArrayList<RosterEntry>();
        for (var entry : check.good()) {
            if (scope.contains(entry.unitId())) inside.add(entry);
            else findings.add(outside(entry));
        }
        var taken = arrivals.take(inside, reach(scope), apply);
        findings.addAll(taken.findings());
        findings.sort(Comparator.comparingInt(RosterFinding::row));
        var counts = taken.counts();
        return new ImportReport(
                run,
                fileName,
                new ImportCounts(
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        check.rows() - counts.created() - counts.changed() - counts.unchanged()),
                findings,
                taken.slips());
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

    private UnitLookup knownUnits() {
        var byCode = new HashMap<String, UnitLookup.UnitPeriod>();
        units.choices()
                .forEach(unit -> byCode.put(
                        unit.code(), new UnitLookup.UnitPeriod(unit.id(), unit.validFrom(), unit.validTo())));
        return code -> Optional.ofNullable(byCode.get(code));
    }

    /** The refused rows of a kept file as Excel, each with the reasons in a last column. */
    @RolesAllowed(PERMISSION)
    public void refusedRows(Long run, Function<RosterFinding, String> sentence, OutputStream to) {
        var kept = own(run);
        var findings = read(run, kept.fileName(), kept.content(), false).findings();
        try {
            RefusedRows.write(to, RosterReader.read(kept.content()).rows(), findings, sentence);
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

    private OfficialImport own(Long run) {
        var found = run == null ? null : officials.em().find(OfficialImport.class, run);
        if (found == null || !found.isBy(scopes.callerName())) throw new NotFound(OfficialImport.class, run);
        return found;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
