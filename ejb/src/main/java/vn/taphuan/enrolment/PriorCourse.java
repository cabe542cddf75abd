package vn.taphuan.enrolment;

/**
 * A course to be completed before another, as a learner sees it.
 *
 * @param offering the learner's own class of it that is not over; null when there is none
 */
public record PriorCourse(String code, String title, boolean completed, String offering) {}
