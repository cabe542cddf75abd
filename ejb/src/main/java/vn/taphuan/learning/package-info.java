/**
 * A learner inside a class: what is open, read, done, and where to go on. Decides when the course is completed and has
 * {@code completion} write it down.
 */
package vn.taphuan.learning;
