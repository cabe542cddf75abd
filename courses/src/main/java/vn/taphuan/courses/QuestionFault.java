package vn.taphuan.courses;

/**
 * What is wrong with a part of a question.
 *
 * @param option which option, from 0; -1 when it is no single one
 * @param sentence in Vietnamese, since authors read it
 */
public record QuestionFault(Part part, int option, String sentence) {
    public enum Part {
        CODE,
        LEVEL,
        TEXT,
        OPTIONS,
        OPTION,
        EXPLANATION,
        BASIS
    }
}
