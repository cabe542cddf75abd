package vn.taphuan.course;

import java.util.List;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.PeriodsBy;

/** The facts of a course version; outcomes and basis hold one a line. */
record CourseDetails(
        String title,
        String summary,
        String audience,
        String outcomes,
        String basis,
        List<String> prerequisites,
        int periods,
        PeriodsBy periodsBy,
        int passPercent,
        CourseFinish finish,
        int validMonths) {}
