package vn.taphuan.courses;

import java.util.Comparator;

/**
 * Something an author has to put right.
 *
 * @param file below the folder {@code courses}
 * @param line from 1
 * @param sentence in Vietnamese, since authors read it
 * @param advice true for what good teaching asks for and nothing breaks without
 */
public record Problem(String file, int line, String sentence, boolean advice) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::sentence);

    /** Something that must be put right. */
    public Problem(String file, int line, String sentence) {
        this(file, line, sentence, false);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
