/**
 * Quizzes: attempts drawn from the bank, each answer kept at once, the server's clock, marking. Tells
 * {@code AttemptPassed}.
 */
package vn.taphuan.assessment;
