package vn.taphuan.course;

/**
 * Something that rests on a legal document.
 *
 * @param where title of a page, code of a question; null for the course as a whole
 * @param question text of a question as HTML; null for the others
 * @param basis all documents it rests on, one a line
 */
public record Resting(String courseCode, String courseTitle, String where, String question, String basis) {}
