package vn.taphuan.learning;

/**
 * A learner's tries at one quiz.
 *
 * @param best percent of the best one handed in; null when none was
 */
public record QuizTries(Long item, Long count, Integer best) {}
