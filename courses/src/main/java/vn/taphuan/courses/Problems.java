package vn.taphuan.courses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that an author sees everything at once. */
final class Problems {

    private final Set<Problem> known = new HashSet<>();
    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, String sentence, Object... details) {
        add(new Problem(file, line, told(sentence, details), false));
    }

    void advise(String file, int line, String sentence, Object... details) {
        add(new Problem(file, line, told(sentence, details), true));
    }

    private void add(Problem problem) {
        if (known.add(problem)) found.add(problem);
    }

    private static String told(String sentence, Object... details) {
        return details.length == 0 ? sentence : sentence.formatted(details);
    }

    List<Problem> all() {
        return found.stream().sorted().toList();
    }

    int count() {
        return found.size();
    }

    /** What was told after there were so many. */
    List<Problem> since(int count) {
        return List.copyOf(found.subList(count, found.size()));
    }
}
