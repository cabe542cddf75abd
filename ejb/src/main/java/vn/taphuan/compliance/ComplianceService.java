package vn.taphuan.compliance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.hibernate.query.Page;
import vn.taphuan.course.CourseLine;
import vn.taphuan.course.Courses;
import vn.taphuan.identity.Scopes;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Slice;

/** HR's question: who has completed a course, who has not. */
@Stateless
public class ComplianceService {
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
        var figures = figures(query, people(query, "compliance.read"));
        return courses.everLapses(query.course()) == 0
                ? figures
                : figures.renewing(people(query.renewing(), "compliance.read").count());
    }

    /** The people behind the figures, by unit and then by tên. */
    @RolesAllowed("compliance.read")
    public Slice<CompletionLine> list(CompletionQuery query, int page, int size) {
        courses.get(query.course());
        var people = people(query, "compliance.read");
        return new Slice<>(people.lines(Page.page(size, page)), page, size, people.count());
    }

    /** The list as an Excel file, written to the stream; leaves a line in the audit log. */
    @RolesAllowed("compliance.export")
    public void export(CompletionQuery query, ExportWords words, OutputStream to) {
        var people = people(query, "compliance.export");
        var workbook = new CompletionWorkbook(words, figures(query, people), to);
        export(query, people, workbook::add);
        workbook.finish();
    }

    /** The list line by line, for a file another program reads; leaves a line in the audit log. */
    @RolesAllowed("compliance.export")
    public void export(CompletionQuery query, Consumer<CompletionLine> each) {
        courses.get(query.course());
        export(query, people(query, "compliance.export"), each);
    }

    private void export(CompletionQuery query, People people, Consumer<CompletionLine> each) {
        var rows = new LongAdder();
        people.each(line -> {
            each.accept(line);
            rows.increment();
        });
        audited.fire(new Audited(
                "compliance.export",
                query.course(),
                "unit=" + (query.unit() == null ? "*" : query.unit()) + " asOf=" + asOf(query)
                        + (query.inTodaysUnits() ? " today" : "") + " rows=" + rows));
    }

    private CompletionFigures figures(CompletionQuery query, People people) {
        var course = courses.getLatest(query.course());
        var rows = people.figures();
        return new CompletionFigures(
                query.course(),
                course.title(),
                asOf(query),
                rows.stream().mapToLong(UnitFigures::people).sum(),
                rows.stream().mapToLong(UnitFigures::completed).sum(),
                null,
                rows);
    }

    private People people(CompletionQuery query, String permission) {
        var asOf = asOf(query);
        if (!query.inTodaysUnits())
            return new PeopleThen(compliances, query, asOf, scopes.unitsFor(permission, query.unit(), asOf));
        var within = scopes.unitsFor(permission, query.unit());
        var today = new TodaysUnits(units.choices(), units.fates(), LocalDate.now(clock));
        return new PeopleToday(compliances, query, asOf, today, within);
    }

    private LocalDate asOf(CompletionQuery query) {
        return query.asOf() == null ? LocalDate.now(clock) : query.asOf();
    }
}
