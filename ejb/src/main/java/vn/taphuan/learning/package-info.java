/** A learner inside a class: what is open, read, done, and where to go on. Tells {@code ItemCompleted}. */
package vn.taphuan.learning;
