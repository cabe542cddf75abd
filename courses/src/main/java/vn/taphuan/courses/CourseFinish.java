package vn.taphuan.courses;

import java.util.Arrays;
import java.util.Optional;

/**
 * What completes a course; its final test is always to be passed.
 *
 * @param items with {@link When#SOME}: of how many items at least, the final test among them
 */
public record CourseFinish(When when, int items) {
    public static final CourseFinish ALL = new CourseFinish(When.ALL, 0);

    /** How many items are to be completed, of so many there are; the final test counts as one. */
    public long asked(long all) {
        return switch (when) {
            case ALL -> all;
            case SOME -> Math.min(items, all);
            case SCORE -> Math.min(1, all);
        };
    }

    /** The word is the one in the files. */
    public enum When {
        /** Every item is completed. */
        ALL("all"),
        /** The final test and, with it, so many items are. */
        SOME("some"),
        /** The final test is passed. */
        SCORE("score");

        private final String word;

        When(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Optional<When> of(String word) {
            return Arrays.stream(values())
                    .filter(when -> when.word.equals(word))
                    .findFirst();
        }
    }
}
