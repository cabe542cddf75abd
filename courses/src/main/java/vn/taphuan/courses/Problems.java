package vn.taphuan.courses;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong, so that an author sees everything at once. */
final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();

    void add(String file, int line, String sentence, Object... details) {
        found.add(new Problem(file, line, told(sentence, details), false));
    }

    void advise(String file, int line, String sentence, Object... details) {
        found.add(new Problem(file, line, told(sentence, details), true));
    }

    private static String told(String sentence, Object... details) {
        return details.length == 0 ? sentence : sentence.formatted(details);
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
