package vn.taphuan.compliance;

import java.util.List;
import java.util.function.Consumer;
import org.hibernate.query.Page;

/** Whom a question asks for, each counted in one unit. */
interface People {
    /** Whatever the text and the standing that are asked for. */
    List<UnitFigures> figures();

    List<CompletionLine> lines(Page page);

    /** Hands everyone over, in the order of the list. */
    void each(Consumer<CompletionLine> taker);

    long count();
}
