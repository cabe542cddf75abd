package vn.taphuan.authoring;

import java.util.List;
import java.util.Map;
import vn.taphuan.courses.QuestionPlan;

/**
 * What a file says, as questions and pictures of a course.
 *
 * @param questions without ids; the level is null where none is told, and no option is right where nothing tells which
 * @param pictures by the names the questions show them by
 * @param findings key of a sentence → how many there are
 */
record QuestionText(List<QuestionPlan> questions, Map<String, byte[]> pictures, Map<String, Integer> findings) {}
