package vn.taphuan.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.query.Page;

/** People in the units of the day. */
record PeopleThen(Compliances compliances, CompletionQuery query, LocalDate asOf, Set<Long> units) implements People {
    @Override
    public List<UnitFigures> figures() {
        return compliances.figures(query.course(), units, asOf, query.category());
    }

    @Override
    public List<CompletionLine> lines(Page page) {
        return compliances.lines(query.course(), units, asOf, query.category(), query.like(), query.done(), page);
    }

    @Override
    public long count() {
        return query.done() == null
                ? compliances.countAll(units, asOf, query.category(), query.like())
                : compliances.count(query.course(), units, asOf, query.category(), query.like(), query.done());
    }
}
