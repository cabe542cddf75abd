package vn.taphuan.course;

import vn.taphuan.courses.CourseFinish;

/** The facts of a course version; outcomes and basis hold one a line. */
record CourseDetails(
        String title,
        String summary,
        String audience,
        String outcomes,
        String basis,
        int periods,
        int passPercent,
        CourseFinish finish) {}
