package vn.taphuan.courses;

import java.util.Arrays;
import java.util.Optional;

/** What completes an item; the word is the one in the files. */
public enum Finish {
    /** The learner says so. */
    CONFIRMED("confirmed", 0),
    /** It was opened. */
    SEEN("seen", 0),
    /** So many seconds were spent on it; of a film, so many different ones were watched. */
    SECONDS("seconds", 86_400),
    /** So much of the film was watched, percent 1–100. */
    WATCHED("watched", 100),
    /** The package says it was worked through. */
    COMPLETED("completed", 0),
    /** The package, or the quiz, says it was passed. */
    PASSED("passed", 0),
    /** The package gives so many points at least, percent 1–100. */
    SCORE("score", 100);

    private static final int USUAL_SHARE = 90;
    private static final int USUAL_SECONDS = 60;
    private static final int USUAL_SCORE = 70;

    private final String word;
    private final int most;

    Finish(String word, int most) {
        this.word = word;
        this.most = most;
    }

    public String word() {
        return word;
    }

    /** The largest number that may go with it; 0 when none does. */
    public int most() {
        return most;
    }

    public boolean isMeasured() {
        return most > 0;
    }

    /** What goes with it when nobody said otherwise. */
    public int usual() {
        return switch (this) {
            case WATCHED -> USUAL_SHARE;
            case SECONDS -> USUAL_SECONDS;
            case SCORE -> USUAL_SCORE;
            default -> 0;
        };
    }

    public static Optional<Finish> of(String word) {
        return Arrays.stream(values())
                .filter(finish -> finish.word.equals(word))
                .findFirst();
    }
}
