package vn.taphuan.courses;

import java.util.Arrays;
import java.util.Optional;

/** What a question asks of the mind; the word is the one in the files. */
public enum Level {
    RECOGNISE("nhan-biet", "nhận biết"),
    UNDERSTAND("thong-hieu", "thông hiểu"),
    APPLY("van-dung", "vận dụng");

    private final String word;
    private final String named;

    Level(String word, String named) {
        this.word = word;
        this.named = named;
    }

    public String word() {
        return word;
    }

    /** As authors read it. */
    String named() {
        return named;
    }

    public static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
}
