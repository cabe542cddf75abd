package vn.taphuan.compliance;

import java.util.List;
import java.util.function.Consumer;
import org.hibernate.query.Page;

/** Whom a question asks for, each counted in one unit. */
interface People {
    /** So many lines are read at once when all of them are asked for. */
    int BATCH = 1_000;

    /** Whatever the text and the standing that are asked for. */
    List<UnitFigures> figures();

    /** Posts of the people asked for, in the order of the list. */
    List<Long> posts(Page page);

    /** What the list shows of these posts, in its order. */
    List<CompletionLine> linesOf(List<Long> posts);

    long count();

    default List<CompletionLine> lines(Page page) {
        var posts = posts(page);
        return posts.isEmpty() ? List.of() : linesOf(posts);
    }

    /** Hands everyone over, in the order of the list, which is sorted once. */
    default void each(Consumer<CompletionLine> taker) {
        var posts = posts(Page.first(Integer.MAX_VALUE));
        for (int from = 0; from < posts.size(); from += BATCH)
            linesOf(posts.subList(from, Math.min(posts.size(), from + BATCH))).forEach(taker);
    }
}
