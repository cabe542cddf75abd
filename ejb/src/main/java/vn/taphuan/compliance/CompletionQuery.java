package vn.taphuan.compliance;

import java.time.LocalDate;
import vn.taphuan.completion.Renewal;
import vn.taphuan.official.Category;
import vn.taphuan.shared.Like;

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

    String like() {
        return Like.containing(text);
    }

    /** Whether only those who have completed are asked for, or only those who have not; null is both. */
    Boolean done() {
        return standing == null || standing == Standing.ALL ? null : standing != Standing.NOT_COMPLETED;
    }

    /** Only those are asked for who are to renew before that day; null is everyone. */
    LocalDate soon(LocalDate day) {
        return standing == Standing.RENEWING ? day.plusDays(Renewal.DAYS) : null;
    }

    /** The same question for who is to renew soon, whatever the text. */
    CompletionQuery renewing() {
        return new CompletionQuery(course, unit, asOf, category, Standing.RENEWING, null, view);
    }
}
