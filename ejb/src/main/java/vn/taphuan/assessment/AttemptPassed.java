package vn.taphuan.assessment;

/** A quiz was passed, with this result in percent. */
public record AttemptPassed(Long enrolment, Long item, int percent) {}
