package vn.taphuan.identity;

/** A job held today, and at which unit (with all below it). */
public record HeldRole(JobRole role, Long unit) {}
