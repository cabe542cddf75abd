/**
 * What is taught: courses in versions, their modules, items (pages and quizzes) and question banks, taken in from the
 * curriculum by content hash. A version never changes. Knows the {@code courses} module.
 */
package vn.taphuan.course;
