package vn.taphuan.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;

/** The people of the day in the units of today. */
class PeopleToday implements People {
    private final Compliances compliances;
    private final CompletionQuery query;
    private final LocalDate asOf;
    private final TodaysUnits today;
    private final Set<Long> becoming;
    private final Set<Long> waiting;

    PeopleToday(Compliances compliances, CompletionQuery query, LocalDate asOf, TodaysUnits today, Set<Long> units) {
        this.compliances = compliances;
        this.query = query;
        this.asOf = asOf;
        this.today = today;
        this.becoming = today.becoming(units);
        this.waiting = today.scatteredUnder(units);
    }

    @Override
    public List<UnitFigures> figures() {
        var together = compliances.figuresTogether(query.course(), asOf, query.category(), becoming);
        var scattered = compliances.movedFigures(
                query.course(), asOf, query.category(), today.day(), becoming, today.scattered(), waiting);
        var byUnit = new TreeMap<String, UnitFigures>();
        Stream.concat(together.stream(), scattered.stream()).forEach(moved -> {
            var unit = today.of(moved.unit(), moved.next(), moved.now());
            byUnit.merge(
                    unit.code(),
                    new UnitFigures(unit.code(), unit.name(), unit.validTo(), moved.people(), moved.completed()),
                    UnitFigures::and);
        });
        return List.copyOf(byUnit.values());
    }

    @Override
    public List<Long> posts(Page page) {
        return posts().setPage(page).getResultList();
    }

    @Override
    public long count() {
        return posts().getResultCount();
    }

    private SelectionQuery<Long> posts() {
        return compliances.movedPosts(
                query.course(),
                asOf,
                query.category(),
                query.like(),
                query.done(),
                query.soon(asOf),
                today.day(),
                becoming,
                today.scattered(),
                waiting);
    }

    @Override
    public List<CompletionLine> linesOf(List<Long> posts) {
        return compliances.movedLines(query.course(), asOf, today.day(), posts).stream()
                .map(line -> line.in(today.of(line.unit(), line.next(), line.now())))
                .toList();
    }
}
