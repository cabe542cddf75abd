package vn.taphuan.courses;

import java.util.Arrays;
import java.util.Optional;

/** What a question asks of the mind; the word is the one in the files. */
public enum Level {
    RECOGNISE("nhan-biet"),
    UNDERSTAND("thong-hieu"),
    APPLY("van-dung");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
}
