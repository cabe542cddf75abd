package vn.taphuan.authoring;

import java.util.List;
import vn.taphuan.courses.Problem;
import vn.taphuan.courses.QuestionSource;

/**
 * A question of a draft's bank as a learner will see it.
 *
 * @param code empty when it has none
 * @param byForm whether a form can change it; else its text is to be changed
 */
public record BankLine(String code, QuestionSource question, boolean byForm, List<Problem> problems) {}
