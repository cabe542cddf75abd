package vn.taphuan.learning;

/**
 * What is left to do in one class of a learner, as it is counted.
 *
 * @param items all there are, done or not
 */
public record ClassLeft(Long enrolment, Long minutes, Long quizzes, Long items) {
    LeftToDo toDo() {
        return new LeftToDo(minutes.intValue(), quizzes.intValue());
    }
}
