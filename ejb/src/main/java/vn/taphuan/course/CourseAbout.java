package vn.taphuan.course;

import java.util.List;
import vn.taphuan.courses.Basis;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.PeriodsBy;

/**
 * What the newest version of a course says of itself.
 *
 * @param periods tiết, of 45 minutes
 * @param first courses to be completed before
 * @param passPercent of the final test, 0–100
 * @param validMonths for how long a completion counts; 0 for life
 */
public record CourseAbout(
        String code,
        String title,
        Integer number,
        String summary,
        String audience,
        Integer periods,
        PeriodsBy periodsBy,
        List<CourseName> first,
        Integer passPercent,
        CourseFinish finish,
        Integer validMonths,
        List<String> outcomes,
        List<Basis> basis) {}
