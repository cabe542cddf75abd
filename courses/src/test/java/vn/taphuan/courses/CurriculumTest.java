package vn.taphuan.courses;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The curriculum that we ship: one test per file and per course. */
class CurriculumTest {

    /** What the plan asks of a course: size of the bank, then of the final test, its minutes and attempts. */
    private record Plan(String code, int bank, int questions, int minutes, int attempts) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("CCHC-01", 80, 20, 30, 3), new Plan("CCHC-02", 50, 15, 20, 3), new Plan("CCHC-03", 20, 5, 10, 3));

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/main/resources/courses");
    private static final CurriculumReader.Reading READING =
            CurriculumReader.read(Curriculum.pointing(Curriculum.folder(FOLDER), new HashMap<>()));

    @TestFactory
    Stream<DynamicTest> every_file_is_used_and_right() throws IOException {
        try (var paths = Files.walk(FOLDER)) {
            var files = paths.filter(Files::isRegularFile)
                    .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            return files.stream()
                    .map(file -> dynamicTest(
                            file,
                            () -> assertAll(
                                    () -> assertEquals("", problems(file)),
                                    () -> assertTrue(
                                            READING.files().contains(file), "Không có nơi nào dùng tệp này."))));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_course_is_what_the_plan_asks() {
        return PLANS.stream()
                .map(plan -> dynamicTest(plan.code(), () -> {
                    var course = READING.courses().stream()
                            .filter(each -> each.code().equals(plan.code()))
                            .findFirst()
                            .orElseThrow();
                    var test = (QuizSource) course.items().get(course.items().size() - 1);
                    var levels = test.draw().stream().map(Draw::level).collect(Collectors.toSet());
                    assertAll(
                            () -> assertTrue(
                                    course.questions().size() >= plan.bank(),
                                    "Ngân hàng có " + course.questions().size() + " câu."),
                            () -> assertEquals(plan.questions(), test.size(), "số câu của bài kiểm tra cuối khóa"),
                            () -> assertEquals(plan.minutes(), test.minutes(), "số phút"),
                            () -> assertEquals(plan.attempts(), test.attempts(), "số lần làm"),
                            () -> assertEquals(course.passPercent(), test.passPercent(), "tỷ lệ đạt"),
                            () -> assertEquals(EnumSet.allOf(Level.class), levels, "mức độ"),
                            () -> assertEquals(topics(course), drawn(test), "chủ đề"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_lesson_comes_through_cleaning_whole() {
        return READING.courses().stream()
                .flatMap(course -> course.items().stream())
                .filter(LessonSource.class::isInstance)
                .map(LessonSource.class::cast)
                .map(lesson ->
                        dynamicTest(lesson.id(), () -> assertEquals(lesson.html(), SafeHtml.clean(lesson.html()))));
    }

    @TestFactory
    Stream<DynamicTest> every_drawing_can_be_drawn() {
        return READING.courses().stream().flatMap(course -> course.images().entrySet().stream()
                .filter(image -> image.getKey().endsWith(".svg"))
                .map(image -> dynamicTest(course.code() + " " + image.getKey(), () -> drawing(image.getValue()))));
    }

    @Test
    void the_class_path_gives_the_courses_in_their_order() {
        var curriculum = Curriculum.load(Curriculum.class.getClassLoader());
        assertEquals(
                PLANS.stream().map(Plan::code).toList(),
                curriculum.courses().stream().map(CourseSource::code).toList());
    }

    private static String problems(String file) {
        return READING.problems().stream()
                .filter(problem -> problem.file().equals(file))
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> topics(CourseSource course) {
        return course.questions().stream()
                .map(QuestionSource::topic)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> drawn(QuizSource test) {
        return test.draw().stream().map(Draw::topic).distinct().sorted().toList();
    }

    /** A drawing is well-formed, scales, brings nothing from outside and runs nothing. */
    private static void drawing(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
        assertEquals("svg", root.getTagName());
        assertTrue(root.hasAttribute("viewBox"), "Hình thiếu viewBox.");
        for (var tag : Arrays.asList("script", "foreignObject", "image")) {
            assertEquals(0, root.getElementsByTagName(tag).getLength(), tag);
        }
    }
}
