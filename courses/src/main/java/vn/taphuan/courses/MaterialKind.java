package vn.taphuan.courses;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Học liệu: what a learner watches, hears, opens or works through besides pages; the word is the one in the files. */
public enum MaterialKind {
    VIDEO("video", List.of("mp4", "webm"), Finish.WATCHED, Finish.SECONDS, Finish.SEEN, Finish.CONFIRMED),
    AUDIO("audio", List.of("mp3", "m4a", "ogg"), Finish.WATCHED, Finish.SECONDS, Finish.SEEN, Finish.CONFIRMED),
    PDF("pdf", List.of("pdf"), Finish.CONFIRMED, Finish.SEEN, Finish.SECONDS),
    FILE(
            "file",
            List.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "zip"),
            Finish.CONFIRMED,
            Finish.SEEN,
            Finish.SECONDS),
    LINK("link", List.of(), Finish.CONFIRMED, Finish.SEEN, Finish.SECONDS),
    PACKAGE(
            "package",
            List.of("zip", "h5p"),
            Finish.COMPLETED,
            Finish.PASSED,
            Finish.SCORE,
            Finish.CONFIRMED,
            Finish.SEEN,
            Finish.SECONDS);

    private final String word;
    private final List<String> endings;
    private final List<Finish> finishes;

    MaterialKind(String word, List<String> endings, Finish... finishes) {
        this.word = word;
        this.endings = endings;
        this.finishes = List.of(finishes);
    }

    public String word() {
        return word;
    }

    /** How its file may end, without the dot; empty when it has none. */
    public List<String> endings() {
        return endings;
    }

    /** By which rules it may be completed, the usual one first. */
    public List<Finish> finishes() {
        return finishes;
    }

    /** Whether it plays from its beginning to its end. */
    public boolean plays() {
        return this == VIDEO || this == AUDIO;
    }

    public static Optional<MaterialKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
