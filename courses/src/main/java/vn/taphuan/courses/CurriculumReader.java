package vn.taphuan.courses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads every course and then checks what only shows when all of them are known. */
final class CurriculumReader {

    /**
     * What a reading gives: with problems, the courses hold gaps and are fit for reports only.
     *
     * @param files every file that was read
     */
    record Reading(List<CourseSource> courses, List<Problem> problems, Set<String> files) {}

    private static final String CURRICULUM = "curriculum.yaml";

    private final Problems problems = new Problems();
    private final Set<String> files = new LinkedHashSet<>();
    private final Ids ids = new Ids(problems);
    private final Source source;
    private final Map<String, CourseReader.Course> courses = new LinkedHashMap<>();

    private CurriculumReader(Source source) {
        this.source = path -> {
            var bytes = source.bytes(path);
            bytes.ifPresent(found -> files.add(path));
            return bytes;
        };
    }

    static Reading read(Source source) {
        var reader = new CurriculumReader(source);
        reader.readCourses();
        reader.checkPrerequisites();
        return new Reading(
                reader.courses.values().stream()
                        .map(CourseReader.Course::source)
                        .toList(),
                reader.problems.all(),
                reader.files);
    }

    private void readCourses() {
        var bytes = source.bytes(CURRICULUM);
        if (bytes.isEmpty()) {
            problems.add(CURRICULUM, 1, "Không tìm thấy tệp này.");
            return;
        }
        TextFile.of(CURRICULUM, bytes.get(), problems)
                .flatMap(file -> Fields.of(file, problems))
                .ifPresent(fields -> {
                    fields.only("courses");
                    for (var folder : fields.list("courses", 1)) {
                        readCourse(folder);
                    }
                });
    }

    private void readCourse(Fields.Value folder) {
        var name = folder.text();
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(
                    CURRICULUM,
                    folder.line(),
                    "Tên thư mục “%s” chỉ được gồm chữ thường không dấu, số và dấu gạch ngang.",
                    name);
            return;
        }
        if (source.bytes(name + "/course.yaml").isEmpty()) {
            problems.add(CURRICULUM, folder.line(), "Không tìm thấy tệp %s/course.yaml.", name);
            return;
        }
        new CourseReader(name, source, ids, problems)
                .read()
                .ifPresent(course -> courses.putIfAbsent(course.source().code(), course));
    }

    private void checkPrerequisites() {
        for (var course : courses.values()) {
            for (var needed : course.source().prerequisites()) {
                if (!courses.containsKey(needed)) {
                    problems.add(
                            course.file(),
                            course.prerequisitesLine(),
                            "Khóa học tiên quyết “%s” không có trong chương trình.",
                            needed);
                }
            }
        }
        var told = new LinkedHashSet<String>();
        for (var code : courses.keySet()) {
            if (!told.contains(code)) {
                var circle = circle(code, new ArrayList<>(List.of(code)));
                if (!circle.isEmpty()) {
                    told.addAll(circle);
                    var course = courses.get(code);
                    problems.add(
                            course.file(),
                            course.prerequisitesLine(),
                            "Các khóa học tiên quyết tạo thành vòng tròn: %s.",
                            String.join(" → ", circle));
                }
            }
        }
    }

    /** The way from the first course of the path back to itself, or nothing. */
    private List<String> circle(String code, List<String> path) {
        for (var needed : courses.get(code).source().prerequisites()) {
            if (needed.equals(path.get(0))) {
                path.add(needed);
                return path;
            }
            if (courses.containsKey(needed) && !path.contains(needed)) {
                path.add(needed);
                var circle = circle(needed, path);
                if (!circle.isEmpty()) {
                    return circle;
                }
                path.remove(path.size() - 1);
            }
        }
        return List.of();
    }
}
