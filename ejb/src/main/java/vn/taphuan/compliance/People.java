package vn.taphuan.compliance;

import java.util.List;
import org.hibernate.query.Page;

/** Whom a question asks for, each counted in one unit. */
interface People {
    /** Whatever the text and the standing that are asked for. */
    List<UnitFigures> figures();

    List<CompletionLine> lines(Page page);

    long count();
}
