package vn.taphuan.courses;

import java.util.Map;
import java.util.TreeMap;

/** The pictures that the pages of one course show. */
final class Pictures {

    private final Map<String, byte[]> found = new TreeMap<>();
    private final String folder;
    private final Source source;
    private final Problems problems;

    Pictures(String folder, Source source, Problems problems) {
        this.folder = folder;
        this.source = source;
        this.problems = problems;
    }

    /** @param names file name → line of the text that shows it */
    void use(String file, Map<String, Integer> names) {
        names.forEach((name, line) -> {
            var path = folder + "/images/" + name;
            source.bytes(path)
                    .ifPresentOrElse(
                            bytes -> found.put(name, bytes),
                            () -> problems.add(file, line, "Không tìm thấy hình %s.", path));
        });
    }

    Map<String, byte[]> found() {
        return found;
    }
}
