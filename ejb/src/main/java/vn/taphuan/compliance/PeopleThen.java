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
    public long count() {
        var soon = query.soon(asOf);
        if (soon != null)
            return compliances.countRenewing(query.course(), units, asOf, soon, query.category(), query.like());
        if (query.done() == null) return compliances.countAll(units, asOf, query.category(), query.like());
        return query.done()
                ? compliances.countCompleted(query.course(), units, asOf, query.category(), query.like())
                : compliances.countOpen(query.course(), units, asOf, query.category(), query.like());
    }

    @Override
    public List<CompletionLine> linesOf(List<Long> posts) {
        return compliances.lines(query.course(), asOf, posts);
    }

    @Override
    public List<Long> posts(Page page) {
        var soon = query.soon(asOf);
        if (soon != null)
            return compliances.postsOfRenewing(query.course(), units, asOf, soon, query.category(), query.like(), page);
        if (query.done() == null) return compliances.posts(units, asOf, query.category(), query.like(), page);
        return query.done()
                ? compliances.postsOfCompleted(query.course(), units, asOf, query.category(), query.like(), page)
                : compliances.postsOfOpen(query.course(), units, asOf, query.category(), query.like(), page);
    }
}
