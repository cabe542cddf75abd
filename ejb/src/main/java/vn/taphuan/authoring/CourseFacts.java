package vn.taphuan.authoring;

import java.util.List;
import vn.taphuan.courses.Basis;
import vn.taphuan.courses.CourseFinish;

/**
 * What is said of a course as a whole.
 *
 * @param periods tiết, of 45 minutes
 * @param prerequisites codes of the courses to come first
 * @param passPercent of the final test, 0–100
 * @param finish what completes it
 */
public record CourseFacts(
        String title,
        String summary,
        int periods,
        String audience,
        List<String> prerequisites,
        int passPercent,
        CourseFinish finish,
        List<String> outcomes,
        List<Basis> basis) {}
