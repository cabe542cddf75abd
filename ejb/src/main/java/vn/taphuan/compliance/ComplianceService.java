package vn.taphuan.compliance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hibernate.query.Page;
import vn.taphuan.course.CourseLine;
import vn.taphuan.course.Courses;
import vn.taphuan.identity.Scopes;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Like;
import vn.taphuan.shared.Slice;

/** HR's question: who has completed a course, who has not. */
@Stateless
public class ComplianceService {
    private static final int BATCH = 5_000;

    @Inject
    Compliances compliances;

    @Inject
    Courses courses;

    @Inject
    Units units;

    @Inject
    Scopes scopes;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    @RolesAllowed("compliance.read")
    public List<CourseLine> courses() {
        return courses.latestVersions();
    }

    /** The units the caller may ask for. */
    @RolesAllowed("compliance.read")
    public List<UnitChoice> units() {
        return units.choicesWithin(scopes.unitsFor("compliance.read"));
    }

    /** Totals and the figures of each unit; text and standing of the query play no part. */
    @RolesAllowed("compliance.read")
    public CompletionFigures figures(CompletionQuery query) {
        return figures(query, within(query, "compliance.read"));
    }

    /** The people behind the figures, by unit and then by tên. */
    @RolesAllowed("compliance.read")
    public Slice<CompletionLine> list(CompletionQuery query, int page, int size) {
        courses.get(query.course());
        var within = within(query, "compliance.read");
        return new Slice<>(lines(query, within, page, size), page, size, count(query, within));
    }

    /** The list as an Excel file, written to the stream; leaves a line in the audit log. */
    @RolesAllowed("compliance.export")
    public void export(CompletionQuery query, ExportWords words, OutputStream to) {
        var within = within(query, "compliance.export");
        var workbook = new CompletionWorkbook(words, figures(query, within), to);
        long rows = 0;
        for (int page = 0; ; page++) {
            var lines = lines(query, within, page, BATCH);
            lines.forEach(workbook::add);
            rows += lines.size();
            if (lines.size() < BATCH) break;
        }
        workbook.finish();
        exported(query, rows);
    }

    /** The list line by line, for a file another program reads; leaves a line in the audit log. */
    @RolesAllowed("compliance.export")
    public void export(CompletionQuery query, Consumer<CompletionLine> each) {
        courses.get(query.course());
        var within = within(query, "compliance.export");
        long rows = 0;
        for (int page = 0; ; page++) {
            var lines = lines(query, within, page, BATCH);
            lines.forEach(each);
            rows += lines.size();
            if (lines.size() < BATCH) break;
        }
        exported(query, rows);
    }

    private long count(CompletionQuery query, Set<Long> within) {
        var like = Like.containing(query.text());
        var done = done(query);
        if (query.inTodaysUnits()) {
            var today = todaysUnits();
            return compliances.countMoved(
                    query.course(),
                    asOf(query),
                    query.category(),
                    like,
                    done,
                    LocalDate.now(clock),
                    today.becoming(within),
                    today.scattered(),
                    today.scatteredUnder(within));
        }
        return done == null
                ? compliances.countAll(within, asOf(query), query.category(), like)
                : compliances.count(query.course(), within, asOf(query), query.category(), like, done);
    }

    private TodaysUnits todaysUnits() {
        return new TodaysUnits(units.choices(), units.fates(), LocalDate.now(clock));
    }

    private void exported(CompletionQuery query, long rows) {
        audited.fire(new Audited(
                "compliance.export",
                query.course(),
                "unit=" + (query.unit() == null ? "*" : query.unit()) + " asOf=" + asOf(query)
                        + (query.inTodaysUnits() ? " today" : "") + " rows=" + rows));
    }

    private List<CompletionLine> lines(CompletionQuery query, Set<Long> within, int page, int size) {
        var like = Like.containing(query.text());
        if (!query.inTodaysUnits())
            return compliances.lines(
                    query.course(), within, asOf(query), query.category(), like, done(query), Page.page(size, page));
        var today = todaysUnits();
        return compliances
                .movedLines(
                        query.course(),
                        asOf(query),
                        query.category(),
                        like,
                        done(query),
                        LocalDate.now(clock),
                        today.becoming(within),
                        today.scattered(),
                        today.scatteredUnder(within),
                        Page.page(size, page))
                .stream()
                .map(line -> line.in(today.of(line.unit(), line.next(), line.now())))
                .toList();
    }

    private CompletionFigures figures(CompletionQuery query, Set<Long> within) {
        var course = courses.getLatest(query.course());
        var rows = query.inTodaysUnits()
                ? figuresToday(query, within)
                : compliances.figures(query.course(), within, asOf(query), query.category());
        return new CompletionFigures(
                query.course(),
                course.title(),
                asOf(query),
                rows.stream().mapToLong(UnitFigures::people).sum(),
                rows.stream().mapToLong(UnitFigures::completed).sum(),
                rows);
    }

    private List<UnitFigures> figuresToday(CompletionQuery query, Set<Long> within) {
        var today = todaysUnits();
        var byUnit = new TreeMap<String, UnitFigures>();
        compliances
                .movedFigures(
                        query.course(),
                        asOf(query),
                        query.category(),
                        LocalDate.now(clock),
                        today.becoming(within),
                        today.scattered(),
                        today.scatteredUnder(within))
                .forEach(moved -> {
                    var unit = today.of(moved.unit(), moved.next(), moved.now());
                    byUnit.merge(
                            unit.code(),
                            new UnitFigures(unit.code(), unit.name(), moved.people(), moved.completed()),
                            UnitFigures::and);
                });
        return List.copyOf(byUnit.values());
    }

    private LocalDate asOf(CompletionQuery query) {
        return query.asOf() == null ? LocalDate.now(clock) : query.asOf();
    }

    private static Boolean done(CompletionQuery query) {
        if (query.standing() == null || query.standing() == Standing.ALL) return null;
        return query.standing() == Standing.COMPLETED;
    }

    private Set<Long> within(CompletionQuery query, String permission) {
        return query.inTodaysUnits()
                ? scopes.unitsFor(permission, query.unit())
                : scopes.unitsFor(permission, query.unit(), asOf(query));
    }
}
