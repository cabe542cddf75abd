/**
 * The curriculum as content: YAML, Markdown and pictures in {@code /courses} on the class path, read into records.
 *
 * <p>Words: a <em>course</em> has <em>modules</em>, a module has <em>items</em> (lessons and quizzes); a quiz
 * <em>draws</em> questions from the <em>bank</em> by <em>topic</em> (the id of a module) and level; a <em>basis</em> is
 * the legal document that a text stands on. The package knows no other package of the product.
 */
package vn.taphuan.courses;
