package vn.taphuan.assessment;

import java.time.Instant;

/**
 * A quiz was passed.
 *
 * @param percent result, 0–100
 * @param at when it was handed in, or the deadline of one that time closed; marking may come later
 */
public record AttemptPassed(Long enrolment, Long item, int percent, Instant at) {}
