package vn.taphuan.authoring;

import java.util.List;
import vn.taphuan.courses.Basis;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.PeriodsBy;

/**
 * What is said of a course as a whole.
 *
 * @param periods tiết, of 45 minutes
 * @param periodsBy of which kinds they are
 * @param prerequisites codes of the courses to come first
 * @param passPercent of the final test, 0–100
 * @param finish what completes it
 * @param validMonths for how long a completion counts; 0 for life
 */
public record CourseFacts(
        String title,
        String summary,
        int periods,
        PeriodsBy periodsBy,
        String audience,
        List<String> prerequisites,
        int passPercent,
        CourseFinish finish,
        int validMonths,
        List<String> outcomes,
        List<Basis> basis) {}
