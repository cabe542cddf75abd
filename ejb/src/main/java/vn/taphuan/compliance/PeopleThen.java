package vn.taphuan.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.query.Page;

/** People in the units of the day. */
record PeopleThen(Compliances compliances, CompletionQuery query, LocalDate asOf, Set<Long> units) implements People {
    private static final int BATCH = 1_000;

    @Override
    public List<UnitFigures> figures() {
        return compliances.figures(query.course(), units, asOf, query.category());
    }

    @Override
    public List<CompletionLine> lines(Page page) {
        return linesOf(posts(page));
    }

    @Override
    public void each(Consumer<CompletionLine> taker) {
        var posts = posts(Page.first(Integer.MAX_VALUE));
        for (int from = 0; from < posts.size(); from += BATCH)
            linesOf(posts.subList(from, Math.min(posts.size(), from + BATCH))).forEach(taker);
    }

    @Override
    public long count() {
        if (query.done() == null) return compliances.countAll(units, asOf, query.category(), query.like());
        return query.done()
                ? compliances.countCompleted(query.course(), units, asOf, query.category(), query.like())
                : compliances.countOpen(query.course(), units, asOf, query.category(), query.like());
    }

    private List<CompletionLine> linesOf(List<Long> posts) {
        return posts.isEmpty() ? List.of() : compliances.lines(query.course(), asOf, posts);
    }

    private List<Long> posts(Page page) {
        if (query.done() == null) return compliances.posts(units, asOf, query.category(), query.like(), page);
        return query.done()
                ? compliances.postsOfCompleted(query.course(), units, asOf, query.category(), query.like(), page)
                : compliances.postsOfOpen(query.course(), units, asOf, query.category(), query.like(), page);
    }
}
