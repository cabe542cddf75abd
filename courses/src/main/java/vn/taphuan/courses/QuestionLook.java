package vn.taphuan.courses;

import java.util.List;

/**
 * A question as a learner will see it, and what is wrong with it.
 *
 * @param source with faults it holds gaps
 */
public record QuestionLook(QuestionSource source, List<QuestionFault> faults) {}
