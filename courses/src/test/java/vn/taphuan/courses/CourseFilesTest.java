package vn.taphuan.courses;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A course that Bình writes is the same files that are shipped with the product. */
class CourseFilesTest {
    /** What is slow by its nature takes hours; a busy machine does not take this long for the rest. */
    private static final Duration SOON_ENOUGH = Duration.ofMinutes(1);

    /** The files of the first small course, as they lie below its folder. */
    private static Map<String, byte[]> files() {
        var files = new HashMap<String, byte[]>();
        new SmallCurriculum().files().forEach((path, bytes) -> {
            if (path.startsWith("lc-01/")) files.put(path.substring("lc-01/".length()), bytes);
        });
        return files;
    }

    private static Map<String, byte[]> files(String path, String text) {
        var files = files();
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static CourseFiles.Check check(Map<String, byte[]> files) {
        return CourseFiles.of(files).check(Set.of("LC-01"));
    }

    @Test
    void a_course_by_itself_reads_as_it_does_in_the_curriculum() {
        var alone = check(files());
        assertEquals(List.of(), alone.problems());
        assertTrue(alone.isFit());
        var course = alone.course().orElseThrow();
        assertEquals(new SmallCurriculum().course().contentHash(), course.contentHash());
        assertEquals(files().keySet(), course.files().keySet(), "what was read can be kept and given away again");
    }

    @Test
    void problems_name_the_file_as_the_author_knows_it() {
        var files = files();
        files.remove("vi/bai-1.md");
        var check = check(files);
        assertFalse(check.isFit());
        assertEquals(
                List.of("Không tìm thấy tệp vi/bai-1.md."),
                check.of("course.yaml").stream().map(Problem::sentence).toList());
    }

    @Test
    void a_short_page_is_advised_against_and_can_be_taught_all_the_same() {
        var page = PagePlan.of(CourseFiles.of(files()).text("vi/bai-1.md").orElseThrow());
        var brief = new PagePlan(page.id(), page.title(), 5, page.aim(), page.basis(), "Chào trước, hỏi sau.");
        var check = check(files("vi/bai-1.md", brief.text()));
        assertTrue(check.isFit(), check.problems()::toString);
        assertTrue(check.of("vi/bai-1.md").size() >= 3, check.problems()::toString);
    }

    @Test
    void a_file_nobody_uses_is_told_and_hinders_nothing() {
        var check = check(files("images/thua.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertTrue(check.isFit());
        assertEquals(
                List.of("images/thua.svg:1: Tệp này không được dùng tới."),
                check.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void nothing_at_all_says_what_is_missing() {
        var check = check(Map.of());
        assertFalse(check.isFit());
        assertEquals(
                "course.yaml:1: Không tìm thấy tệp này.",
                check.problems().get(0).toString());
    }

    @Test
    void a_course_to_come_first_must_be_one_of_the_others() {
        var text = CourseFiles.of(files()).text(CourseFiles.COURSE).orElseThrow();
        var itself = check(files(CourseFiles.COURSE, text.replace("prerequisites: []", "prerequisites: [LC-01]")));
        assertEquals(
                "Khóa học tiên quyết “LC-01” không có trong chương trình.",
                itself.problems().get(0).sentence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../course.yaml",
                "vi/../../etc.md",
                "/course.yaml",
                "vi\\bai.md",
                "vi/Bài.md",
                "images/x.html",
                "images/a/b.png",
                "course.yaml/x",
                ""
            })
    void a_file_lies_where_files_of_a_course_lie(String path) {
        assertFalse(CourseFiles.takes(path));
        assertThrows(IllegalArgumentException.class, () -> CourseFiles.of(Map.of(path, new byte[0])));
    }

    @Test
    void a_plan_written_again_says_the_same() {
        var text = CourseFiles.of(files()).text(CourseFiles.COURSE).orElseThrow();
        var plan = CoursePlan.of(text).orElseThrow();
        assertEquals("LC-01", plan.code());
        assertEquals("bai-1.md", plan.modules().get(0).items().get(0).page());
        assertTrue(plan.modules().get(0).items().get(1).isQuiz());
        var again = CoursePlan.of(plan.yaml()).orElseThrow();
        assertEquals(plan, again);
        var before = check(files()).course().orElseThrow();
        var after = check(files(CourseFiles.COURSE, plan.yaml())).course().orElseThrow();
        assertEquals(before.modules(), after.modules());
        assertEquals(before.uuid(), after.uuid());
    }

    @Test
    void what_a_course_says_of_its_periods_and_of_its_validity_is_read_and_written_again() {
        var text = CourseFiles.of(files()).text(CourseFiles.COURSE).orElseThrow();
        var told = text.replace("periods: 2", "periods: 2\nperiodsBy: {practice: 2}\nvalidMonths: 36");
        var course = check(files(CourseFiles.COURSE, told)).course().orElseThrow();
        assertEquals(new PeriodsBy(0, 2, 0), course.periodsBy());
        assertEquals(36, course.validMonths());
        var plan = CoursePlan.of(told).orElseThrow();
        var again = check(files(CourseFiles.COURSE, plan.yaml())).course().orElseThrow();
        assertEquals(course.periodsBy(), again.periodsBy());
        assertEquals(course.validMonths(), again.validMonths());
        var silent = CoursePlan.of(text).orElseThrow();
        assertFalse(silent.periodsBy().told());
        assertFalse(silent.yaml().contains("periodsBy") || silent.yaml().contains("validMonths"), silent::yaml);
    }

    @Test
    void words_that_look_like_yaml_stay_words() {
        var plan = new CoursePlan(
                UUID.randomUUID().toString(),
                "01",
                "yes: no #1 – “trích” 'dẫn'",
                "- một\n- hai",
                2,
                new PeriodsBy(1, 0, 1),
                "null",
                List.of(),
                70,
                new CourseFinish(CourseFinish.When.SOME, 3),
                24,
                List.of("true", "[a]"),
                List.of(new Basis("Luật số 80/2025/QH15: Điều 1", Basis.Status.CURRENT, "từ 01/07/2025")),
                List.of(new CoursePlan.Part("m1", "{x}", "*y", List.of(CoursePlan.Entry.of("a.md")))));
        assertEquals(plan, CoursePlan.of(plan.yaml()).orElseThrow());
    }

    @Test
    void what_completes_a_page_stands_in_its_head_where_it_is_not_the_usual() {
        var text = CourseFiles.of(files()).text("vi/bai-1.md").orElseThrow();
        var page = PagePlan.of(text);
        assertEquals(FinishRule.CONFIRMED, page.finish());
        assertFalse(page.text().contains("finish"));
        var three = new FinishRule(Finish.SECONDS, 180);
        var timed = new PagePlan(page.id(), page.title(), page.minutes(), page.aim(), page.basis(), three, page.body());
        assertEquals(timed, PagePlan.of(timed.text()));
        var read = check(files("vi/bai-1.md", timed.text())).course().orElseThrow();
        assertEquals(three, ((LessonSource) read.items().get(0)).finish());
        var wrong = timed.text().replace("seconds", "watched");
        assertEquals(
                List.of("Mục này không hoàn thành theo “watched”; dùng confirmed, seen, seconds."),
                check(files("vi/bai-1.md", wrong)).of("vi/bai-1.md").stream()
                        .filter(problem -> !problem.advice())
                        .map(Problem::sentence)
                        .toList());
    }

    @Test
    void a_page_written_again_says_the_same() {
        var text = CourseFiles.of(files()).text("vi/bai-1.md").orElseThrow();
        var page = PagePlan.of(text);
        assertEquals("lc01-m1-p1", page.id());
        assertEquals(20, page.minutes());
        assertEquals(page, PagePlan.of(page.text()));
        var before = check(files()).course().orElseThrow().items().get(0);
        var after = check(files("vi/bai-1.md", page.text()))
                .course()
                .orElseThrow()
                .items()
                .get(0);
        assertEquals(before, after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "---\n- x\n---\nchữ", "chỉ có chữ", "---\nid: [\n---\nchữ"})
    void a_page_with_a_broken_head_keeps_its_body(String text) {
        var page = PagePlan.of(text);
        assertEquals("", page.id());
        if (text.endsWith("chữ")) assertTrue(page.body().endsWith("chữ"));
    }

    @Test
    void a_file_that_is_no_yaml_is_no_plan() {
        for (var text : List.of("", "- a", "a: [", "\u0000"))
            assertTrue(CoursePlan.of(text).isEmpty(), text);
    }

    @Test
    void texts_made_to_keep_the_reader_busy_are_told_soon() {
        for (var deep : List.of("[".repeat(60_000), "<".repeat(60_000), "![".repeat(30_000))) {
            var page = PagePlan.of(CourseFiles.of(files()).text("vi/bai-1.md").orElseThrow());
            var busy = new PagePlan(page.id(), page.title(), 5, page.aim(), page.basis(), deep);
            assertTrue(check(files("vi/bai-1.md", busy.text())).of("vi/bai-1.md").stream()
                    .anyMatch(problem -> problem.sentence().startsWith("Bài có quá nhiều dấu")));
        }
        for (var deep : List.of(">".repeat(60_000) + "x", "- ".repeat(30_000) + "x", "*a".repeat(30_000)))
            assertFalse(CourseFiles.html(deep).isEmpty());
        for (var deep : List.of("[".repeat(100_000), "a: " + "{a: ".repeat(50_000), "- ".repeat(100_000))) {
            assertTrue(CoursePlan.of(deep).isEmpty());
            assertFalse(check(files(CourseFiles.COURSE, deep)).isFit());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"## a%sb", "## %s\u2028", "## a\n%s[", "## a\n- [x] %sa", "## a\n- [x] a%sa"})
    void a_question_of_endless_spaces_is_told_soon(String question) {
        for (var endless : List.of(" ".repeat(100_000), ".".repeat(100_000)))
            assertTimeout(
                    SOON_ENOUGH,
                    () -> check(files(
                            "vi/questions/lc01-m1.md", "---\ntopic: lc01-m1\n---\n" + question.formatted(endless))));
    }

    @Test
    void a_page_of_endless_dots_is_counted_soon() {
        assertTimeout(SOON_ENOUGH, () -> assertEquals(2, CourseFiles.words("a " + ".".repeat(300_000) + " b")));
    }

    @Test
    void a_table_far_too_wide_is_told_soon() {
        var wide = "|a".repeat(3_000) + "|\n" + "|-".repeat(3_000) + "|\n" + "|b|\n".repeat(3_000);
        assertTimeout(
                SOON_ENOUGH, () -> assertFalse(check(files("vi/bai-1.md", wide)).isFit()));
        assertTimeout(SOON_ENOUGH, () -> CourseFiles.html(wide));
    }

    @Test
    void what_is_longer_than_the_product_keeps_is_told_before_it_is_published() {
        var text = CourseFiles.of(files()).text(CourseFiles.COURSE).orElseThrow();
        var plan = CoursePlan.of(text).orElseThrow();
        var lengthy = new CoursePlan(
                plan.uuid(),
                plan.code(),
                "t".repeat(201),
                "s".repeat(2_001),
                plan.periods(),
                plan.periodsBy(),
                "a".repeat(501),
                plan.prerequisites(),
                plan.passPercent(),
                plan.finish(),
                plan.validMonths(),
                List.of("o".repeat(4_001)),
                List.of(new Basis("b".repeat(4_000), Basis.Status.CURRENT, "c")),
                plan.modules());
        var told = check(files(CourseFiles.COURSE, lengthy.yaml())).of(CourseFiles.COURSE).stream()
                .map(Problem::sentence)
                .toList();
        assertEquals(5, told.size(), told::toString);
        assertTrue(told.stream().allMatch(sentence -> sentence.contains("dài quá")), told::toString);
        var page = PagePlan.of(CourseFiles.of(files()).text("vi/bai-1.md").orElseThrow());
        var aimless =
                new PagePlan(page.id(), page.title(), page.minutes(), "a".repeat(1_001), page.basis(), page.body());
        assertFalse(check(files("vi/bai-1.md", aimless.text())).isFit());
    }

    @Test
    void bytes_and_text_are_the_same() {
        assertArrayEquals("Đạt".getBytes(StandardCharsets.UTF_8), CoursePlan.bytes("Đạt"));
    }

    // Material

    private static final String FILM = """
                      - video:
                          id: lc01-v1
                          title: Cách chào người dân
                          minutes: 3
                          about: Để ý ánh mắt.
                          file: chao.mp4
                          captions: chao.vtt
                          seconds: 125
                          noSkip: true
                          finish: {when: watched, atLeast: 80}
            """.indent(-4);

    private static Map<String, byte[]> withItem(String item) {
        var text = CourseFiles.of(files()).text(CourseFiles.COURSE).orElseThrow();
        var files = files(CourseFiles.COURSE, text.replace("      - quiz:", item.stripTrailing() + "\n      - quiz:"));
        files.put("media/chao.mp4", Medium.ofContent(new byte[] {1, 2, 3}).line());
        files.put("media/chao.vtt", Medium.ofContent(new byte[] {4}).line());
        return files;
    }

    private static String indented(String... lines) {
        return "      - " + String.join("\n          ", lines);
    }

    @Test
    void a_film_stands_among_the_items_and_its_files_among_the_media() {
        var course = check(withItem(FILM)).course().orElseThrow();
        var film = (MaterialSource) course.items().get(1);
        assertEquals("chao.mp4", film.file());
        assertEquals(125, film.seconds());
        assertTrue(film.noSkip());
        assertEquals(Finish.WATCHED, film.finish());
        assertEquals(80, film.atLeast());
        assertEquals(3, course.media().get("chao.mp4").size());
        assertTrue(course.files().containsKey("media/chao.vtt"));
        assertTrue(check(withItem(FILM)).problems().stream().allMatch(Problem::advice));
    }

    @Test
    void a_plan_with_every_kind_of_material_written_again_says_the_same() {
        for (var kind : MaterialKind.values())
            for (var finish : kind.finishes()) {
                var material = new MaterialSource(
                        kind,
                        "lc01-x",
                        "Tên: có dấu hai chấm",
                        5,
                        "",
                        kind == MaterialKind.LINK ? "" : "a." + kind.endings().get(0),
                        "",
                        kind == MaterialKind.LINK ? "https://laichau.gov.vn/?a=1#b" : "",
                        kind.plays() ? 9 : 0,
                        false,
                        finish,
                        finish.usual());
                var part = new CoursePlan.Part("m1", "t", "a", List.of(CoursePlan.Entry.of(material)));
                var plan = CoursePlan.of(
                                CourseFiles.of(files()).text(CourseFiles.COURSE).orElseThrow())
                        .orElseThrow()
                        .with(List.of(part));
                assertEquals(plan, CoursePlan.of(plan.yaml()).orElseThrow());
            }
    }

    @Test
    void what_is_wrong_with_material_is_told() {
        tellsOfItem(
                indented("pdf:", "  id: x", "  title: t", "  minutes: 1", "  file: khong-co.pdf"),
                "Không tìm thấy tệp media/khong-co.pdf.");
        tellsOfItem(indented("pdf:", "  id: x", "  title: t", "  minutes: 1", "  file: chao.mp4"), "đuôi .pdf");
        tellsOfItem(indented("pdf:", "  id: x", "  title: t", "  minutes: 1", "  file: ../chao.pdf"), "đuôi .pdf");
        tellsOfItem(
                indented("link:", "  id: x", "  title: t", "  minutes: 1", "  url: 'javascript:alert(1)'"),
                "không phải là địa chỉ trang web");
        tellsOfItem(
                indented("link:", "  id: x", "  title: t", "  minutes: 1", "  url: 'https://a@b.vn'"),
                "không phải là địa chỉ trang web");
        tellsOfItem(
                indented("video:", "  id: x", "  title: t", "  minutes: 1", "  file: chao.mp4"),
                "Trường “seconds” còn thiếu.");
        tellsOfItem(
                indented(
                        "link:",
                        "  id: x",
                        "  title: t",
                        "  minutes: 1",
                        "  url: https://a.vn",
                        "  finish: {when: watched}"),
                "Mục này không hoàn thành theo “watched”");
        tellsOfItem(
                indented(
                        "video:",
                        "  id: x",
                        "  title: t",
                        "  minutes: 1",
                        "  file: chao.mp4",
                        "  seconds: 5",
                        "  finish: {when: watched, atLeast: 101}"),
                "từ 1 đến 100");
    }

    private static void tellsOfItem(String item, String told) {
        var problems = check(withItem(item)).problems();
        assertTrue(
                problems.stream().anyMatch(problem -> problem.sentence().contains(told)),
                () -> told + " is not among " + problems);
    }

    @Test
    void a_course_may_be_completed_by_some_of_its_items_or_by_its_test() {
        var text = CourseFiles.of(files()).text(CourseFiles.COURSE).orElseThrow();
        assertEquals(CourseFinish.ALL, check(files()).course().orElseThrow().finish());
        var some = files(CourseFiles.COURSE, text + "finish: {when: some, atLeast: 2}\n");
        assertEquals(
                new CourseFinish(CourseFinish.When.SOME, 2),
                check(some).course().orElseThrow().finish());
        var score = files(CourseFiles.COURSE, text + "finish: {when: score}\n");
        assertEquals(
                CourseFinish.When.SCORE,
                check(score).course().orElseThrow().finish().when());
        var more = files(CourseFiles.COURSE, text + "finish: {when: some, atLeast: 9}\n");
        assertFalse(check(more).isFit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:", "sha256:zz 1\n", "version https://git-lfs.github.com/spec/v1"})
    void only_the_line_of_a_medium_is_one(String text) {
        assertTrue(Medium.of(CoursePlan.bytes(text)).isEmpty());
        var medium = Medium.ofContent(CoursePlan.bytes(text));
        assertEquals(medium, Medium.of(medium.line()).orElseThrow());
    }
}
