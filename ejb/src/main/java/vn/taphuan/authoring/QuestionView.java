package vn.taphuan.authoring;

import vn.taphuan.courses.QuestionPlan;

/**
 * A question of a draft, to be written.
 *
 * @param seen the count of what was saved when it was read
 * @param question null when it is new
 */
public record QuestionView(
        Long draft,
        int seen,
        String draftTitle,
        String module,
        String moduleTitle,
        QuestionPlan question,
        boolean writes) {}
