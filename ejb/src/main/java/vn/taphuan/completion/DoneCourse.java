package vn.taphuan.completion;

/** That somebody has completed a course. */
record DoneCourse(Long official, String course) {}
