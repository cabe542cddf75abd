package vn.taphuan.learning;

/** A learner completed an item of a class for the first time, or passed its quiz again. */
public record ItemCompleted(Long enrolment) {}
