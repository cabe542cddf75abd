package vn.taphuan.compliance;

import java.time.LocalDate;
import vn.taphuan.official.Category;

/**
 * What is asked of a completion list.
 *
 * @param unit code of a unit, taken with all below it, or of a group of units; null is the caller's whole scope
 * @param asOf the day; null is today
 * @param category null is everyone
 * @param text part of a name or number; null is everyone
 */
public record CompletionQuery(
        String course, String unit, LocalDate asOf, Category category, Standing standing, String text, UnitView view) {

    /** The usual question: in the units of that day. */
    public CompletionQuery(
            String course, String unit, LocalDate asOf, Category category, Standing standing, String text) {
        this(course, unit, asOf, category, standing, text, UnitView.AS_IT_WAS);
    }

    boolean inTodaysUnits() {
        return view == UnitView.TODAY;
    }
}
