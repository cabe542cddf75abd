package vn.taphuan.authoring;

import java.util.List;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.courses.Problem;

/**
 * A page of a draft, to be written.
 *
 * @param seen the count of what was saved when it was read
 * @param pictures names of the pictures there are
 */
public record PageView(
        Long draft,
        int seen,
        String draftTitle,
        String name,
        PagePlan page,
        List<Problem> problems,
        List<String> pictures,
        boolean writes) {}
