package vn.taphuan.courses;

import java.util.HashMap;
import java.util.Map;

/** Every id of the curriculum, each to be used once. */
final class Ids {

    private final Map<String, String> places = new HashMap<>();
    private final Problems problems;

    Ids(Problems problems) {
        this.problems = problems;
    }

    /** An id of ours: lower case, digits, dashes. An empty one has been told as missing already. */
    void claim(String id, String file, int line) {
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(file, line, "Mã “%s” chỉ được gồm chữ thường không dấu, số và dấu gạch ngang.", id);
        }
        claimAsIs(id, file, line);
    }

    void claimAsIs(String id, String file, int line) {
        if (id.isEmpty()) {
            return;
        }
        var first = places.putIfAbsent(id, file + ":" + line);
        if (first != null) {
            problems.add(file, line, "Mã “%s” đã được dùng ở %s.", id, first);
        }
    }
}
