package vn.taphuan.courses;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.taphuan.courses.SmallCurriculum.BANK;
import static vn.taphuan.courses.SmallCurriculum.COURSE;
import static vn.taphuan.courses.SmallCurriculum.LESSON;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trainer Bình writes courses; every slip of his is told with its file, its line and a sentence he understands. */
class ReaderTest {

    private final SmallCurriculum curriculum = new SmallCurriculum();

    @Nested
    class WhatIsRight {

        @Test
        void a_course_becomes_a_record() {
            var course = curriculum.course();
            assertEquals(UUID.fromString("6a1f2f0e-0000-4000-8000-000000000001"), course.uuid());
            assertEquals("LC-01", course.code());
            assertEquals(2, course.periods());
            assertEquals(70, course.passPercent());
            assertEquals(
                    List.of(new Basis("Nghị định số 61/2018/NĐ-CP", Basis.Status.PAST, "đến hết ngày 30/6/2025")),
                    course.basis());
            assertEquals(
                    List.of("lc01-m1-p1", "lc01-final"),
                    course.items().stream().map(ItemSource::id).toList());
            assertEquals(
                    new QuizSource(
                            "lc01-final",
                            "Bài kiểm tra cuối khóa",
                            20,
                            3,
                            70,
                            List.of(new Draw("lc01-m1", Level.RECOGNISE, 1))),
                    course.items().get(1));
            assertArrayEquals(
                    curriculum.files().get("lc-01/images/chao.svg"),
                    course.images().get("chao.svg"));
        }

        @Test
        void a_lesson_becomes_html() {
            var lesson = (LessonSource) curriculum.course().items().get(0);
            var html = lesson.html().replaceAll("(chữ ?)+", "…");
            assertEquals("""
                    <h2>Vì sao phải chào</h2>
                    <p>…</p>
                    <p><img src="{{images}}/chao.svg" alt="Chị Hạnh chào bà con" /></p>
                    <div class="table-wrap" tabindex="0" role="group" aria-label="Bảng">
                    <table><thead><tr><th scope="col">Việc</th><th class="right" scope="col">Số phút</th></tr></thead>\
                    <tbody><tr><td>Chào</td><td class="right">1</td></tr></tbody></table>
                    </div>
                    <div class="note example"><b>Ví dụ. Ở xã Mường Than</b>
                    <p>Anh Páo <strong>đứng dậy</strong> chào bà con.</p>
                    </div>
                    <div class="note summary"><b>Tóm tắt</b>
                    <ul><li>Chào trước, hỏi sau.</li></ul>
                    </div>""", html);
            assertEquals(html, SafeHtml.clean(html));
        }

        @Test
        void words_are_counted_without_marks_and_descriptions_of_pictures() {
            var lesson = (LessonSource) curriculum.course().items().get(0);
            assertEquals(600 + 4 + 5 + 6 + 7 + 2 + 4, lesson.words());
        }

        @Test
        void a_question_becomes_a_record() {
            var questions = curriculum.course().questions();
            assertEquals(
                    new QuestionSource(
                            "lc01-m1-q01",
                            "lc01-m1",
                            Level.RECOGNISE,
                            Kind.SINGLE,
                            "Ai chào trước?",
                            List.of(new OptionSource("Công chức", true), new OptionSource("Người dân", false)),
                            "<p>Công chức phục vụ người dân.</p>",
                            "Hiến pháp năm 2013."),
                    questions.get(0));
            assertEquals(
                    List.of(Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE),
                    questions.stream().map(QuestionSource::kind).toList());
        }

        @Test
        void a_question_may_tell_a_story_first_and_an_option_may_take_two_lines() {
            curriculum
                    .change(BANK, "level=nhan-biet}\n", "level=nhan-biet}\n\nBà Lò đến lúc 8 giờ.\n")
                    .change(BANK, "- [ ] Người dân", "- [ ] Người dân,\n  nếu vội");
            var question = curriculum.course().questions().get(0);
            assertEquals("<p>Ai chào trước?</p>\n<p>Bà Lò đến lúc 8 giờ.</p>", question.textHtml());
            assertEquals("Người dân,\nnếu vội", question.options().get(1).html());
        }

        @Test
        void the_hash_changes_with_any_file_of_the_course_and_with_no_other() {
            var before = curriculum.read().courses();
            curriculum.write("lc-01/images/chao.svg", "<svg/>");
            var after = curriculum.read().courses();
            assertNotEquals(before.get(0).contentHash(), after.get(0).contentHash());
            assertEquals(before.get(1).contentHash(), after.get(1).contentHash());
        }

        @Test
        void a_folder_and_a_jar_give_the_same(@TempDir Path temp) throws IOException {
            var folder = temp.resolve("courses");
            var jar = temp.resolve("courses.jar");
            try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
                for (var file : curriculum.files().entrySet()) {
                    var path = folder.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                    out.putNextEntry(new JarEntry("courses/" + file.getKey()));
                    out.write(file.getValue());
                }
            }
            try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
                assertEquals(hashes(Curriculum.load(folder)), hashes(Curriculum.load(loader)));
            }
        }

        private static List<String> hashes(Curriculum curriculum) {
            return curriculum.courses().stream().map(CourseSource::contentHash).toList();
        }
    }

    @Nested
    class FilesOfACourse {

        @Test
        void all_problems_come_at_once(@TempDir Path empty) {
            curriculum.change(COURSE, "periods: 2\n", "").change(LESSON, "minutes: 20\n", "");
            assertEquals(
                    List.of(
                            new Problem(COURSE, 1, "“Số tiết” (periods) còn thiếu."),
                            new Problem(LESSON, 2, "“Số phút” (minutes) còn thiếu.")),
                    curriculum.read().problems());
            var refused = assertThrows(CurriculumException.class, () -> Curriculum.load(empty));
            assertEquals("Chương trình có 1 lỗi:\ncurriculum.yaml:1: Không tìm thấy tệp này.", refused.getMessage());
        }

        @Test
        void a_course_folder_that_is_not_there() {
            curriculum
                    .write("curriculum.yaml", "courses:\n  - lc-01\n  - lc-02\n  - lc-03\n")
                    .tells("curriculum.yaml", 4, "Không tìm thấy tệp lc-03/course.yaml.");
        }

        @Test
        void a_folder_name_that_could_lead_elsewhere() {
            curriculum
                    .write("curriculum.yaml", "courses:\n  - lc-01\n  - lc-02\n  - ../lc\n")
                    .tells(
                            "curriculum.yaml",
                            4,
                            "Tên thư mục “../lc” chỉ được gồm chữ thường không dấu, số và dấu gạch ngang.");
        }

        @Test
        void a_page_that_is_not_there() {
            curriculum
                    .change(COURSE, "      - page: bai-1.md\n", "      - page: bai-1.md\n      - page: bai-2.md\n")
                    .tells(COURSE, "bai-2.md", "Không tìm thấy tệp lc-01/vi/bai-2.md.");
        }

        @Test
        void a_page_name_that_could_lead_elsewhere() {
            curriculum
                    .change(COURSE, "      - page: bai-1.md\n", "      - page: bai-1.md\n      - page: ../bai.md\n")
                    .tells(
                            COURSE,
                            "../bai.md",
                            "Tên tệp “../bai.md” chỉ được gồm chữ thường không dấu, số và dấu gạch ngang, đuôi .md.");
        }

        @Test
        void bytes_that_are_not_utf_8() {
            curriculum
                    .write(LESSON, new byte[] {'-', '-', '-', '\n', 'a', (byte) 0xC3, '\n'})
                    .tells(LESSON, 2, "Tệp không phải UTF-8 hợp lệ; hãy lưu lại bằng UTF-8.");
        }

        @Test
        void a_file_that_ends_within_a_letter() {
            curriculum
                    .write("curriculum.yaml", new byte[] {'a', '\n', 'b', '\n', (byte) 0xE1, (byte) 0xBA})
                    .tells("curriculum.yaml", 3, "Tệp không phải UTF-8 hợp lệ; hãy lưu lại bằng UTF-8.");
        }

        @Test
        void letters_with_loose_marks() {
            curriculum
                    .change(LESSON, "Vì sao phải chào", Normalizer.normalize("Vì sao phải chào", Normalizer.Form.NFD))
                    .tells(LESSON, "## ", "Dòng có chữ Việt tổ hợp; hãy dùng Unicode dựng sẵn (NFC).");
        }

        @Test
        void a_tab() {
            curriculum
                    .change(LESSON, "Anh Páo ", "Anh Páo\t")
                    .tells(LESSON, "Anh Páo", "Dòng có ký tự Tab; hãy dùng dấu cách.");
        }
    }

    @Nested
    class Yaml {

        @Test
        void an_unknown_key() {
            curriculum
                    .change(LESSON, "minutes: 20", "minutes: 20\nminute: 20")
                    .tells(
                            LESSON,
                            "minute: 20",
                            "Không có trường nào tên “minute”; các trường có thể dùng: id, title, minutes, aim, basis, finish.");
        }

        @Test
        void a_missing_field() {
            curriculum
                    .change(COURSE, "audience: Công chức bộ phận một cửa\n", "")
                    .tells(COURSE, 1, "“Dành cho” (audience) còn thiếu.");
        }

        @Test
        void an_empty_field() {
            curriculum
                    .change(COURSE, "title: Lời chào", "title:")
                    .tells(COURSE, "    title:", "“Tên” (title) còn thiếu.");
        }

        @Test
        void a_field_written_twice() {
            curriculum
                    .change(COURSE, "periods: 2\n", "periods: 2\nperiods: 3\n")
                    .tells(COURSE, "periods: 3", "Trường “periods” được viết hai lần.");
        }

        @Test
        void a_number_that_is_none() {
            curriculum
                    .change(COURSE, "passPercent: 70", "passPercent: 170")
                    .tells(
                            COURSE,
                            "170",
                            "“Điểm đạt (%)” (passPercent) phải là số nguyên từ 1 đến 100, không phải “170”.");
        }

        @Test
        void a_uuid_that_is_none() {
            curriculum
                    .change(COURSE, "6a1f2f0e-0000-4000-8000-000000000001", "moi")
                    .tells(COURSE, "uuid", "“moi” không phải là một UUID viết bằng chữ thường.");
        }

        @Test
        void a_status_that_is_neither() {
            curriculum
                    .change(LESSON, "status: current", "status: now")
                    .tells(LESSON, "status", "Trường “status” phải là current hoặc past, không phải “now”.");
        }

        @Test
        void an_empty_list() {
            curriculum
                    .change(COURSE, "outcomes:\n  - Chào và hỏi người dân đúng mực", "outcomes: []")
                    .tells(COURSE, "outcomes", "“Kết quả mong đợi” (outcomes) còn trống.");
        }

        @Test
        void a_list_that_is_none() {
            curriculum
                    .change(COURSE, "prerequisites: []", "prerequisites: LC-02")
                    .tells(COURSE, "prerequisites", "“Khóa học phải học trước” (prerequisites) phải là một danh sách.");
        }

        @Test
        void kinds_of_periods_that_do_not_make_up_the_course() {
            curriculum
                    .change(COURSE, "periods: 2", "periods: 2\nperiodsBy: {theory: 2, practice: 1}")
                    .tells(
                            COURSE,
                            "periodsBy",
                            "Số tiết theo từng loại cộng lại là 3, khác số tiết của khóa học là 2.");
        }

        @Test
        void a_kind_of_periods_nobody_knows() {
            curriculum
                    .change(COURSE, "periods: 2", "periods: 2\nperiodsBy: {theory: 2, tea: 0}")
                    .tells(
                            COURSE,
                            "periodsBy",
                            "Không có trường nào tên “tea”; các trường có thể dùng: theory, practice, online.");
        }

        @Test
        void a_completion_that_counts_for_no_month() {
            curriculum
                    .change(COURSE, "passPercent: 70\noutcomes", "passPercent: 70\nvalidMonths: 0\noutcomes")
                    .tells(
                            COURSE,
                            "validMonths",
                            "“Kết quả có hiệu lực (tháng)” (validMonths) phải là số nguyên từ 1 đến 600, không phải “0”.");
        }

        @Test
        void an_item_that_is_both_page_and_quiz() {
            curriculum
                    .change(COURSE, "      - page: bai-1.md\n", "      - {page: bai-1.md, quiz: {}}\n")
                    .tells(
                            COURSE,
                            "quiz: {}",
                            "Mỗi mục phải là một trong: page, quiz, video, audio, pdf, file, link, package.");
        }

        @Test
        void yaml_that_cannot_be_read() {
            curriculum
                    .change(LESSON, "title: Lời chào", "title: Lời chào: hai")
                    .tells(LESSON, "hai", "YAML viết sai: mapping values are not allowed here.");
        }

        @Test
        void a_lesson_without_front_matter() {
            curriculum
                    .write(LESSON, "## Lời chào\n")
                    .tells(LESSON, 1, "Tệp phải bắt đầu bằng phần khai báo giữa hai dòng “---”.");
        }
    }

    @Nested
    class Identity {

        @Test
        void an_id_used_twice_in_the_whole_curriculum() {
            curriculum
                    .change("lc-02/vi/bai-1.md", "id: lc02-m1-p1", "id: lc01-m1-p1")
                    .tells("lc-02/vi/bai-1.md", 2, "Mã “lc01-m1-p1” đã được dùng ở lc-01/vi/bai-1.md:2.");
        }

        @Test
        void a_question_id_used_twice() {
            curriculum
                    .change(BANK, "#lc01-m1-q02", "#lc01-m1-q01")
                    .tells(BANK, "Những việc nào", "Mã “lc01-m1-q01” đã được dùng ở " + BANK + ":5.");
        }

        @Test
        void a_uuid_used_twice() {
            curriculum
                    .change("lc-02/course.yaml", "000000000002", "000000000001")
                    .tells(
                            "lc-02/course.yaml",
                            1,
                            "Mã “6a1f2f0e-0000-4000-8000-000000000001” đã được dùng ở lc-01/course.yaml:1.");
        }

        @Test
        void an_id_with_capital_letters() {
            curriculum
                    .change(LESSON, "id: lc01-m1-p1", "id: LC01")
                    .tells(LESSON, 2, "Mã “LC01” chỉ được gồm chữ thường không dấu, số và dấu gạch ngang.");
        }

        @Test
        void a_prerequisite_that_nobody_offers() {
            curriculum
                    .change(COURSE, "prerequisites: []", "prerequisites: [LC-09]")
                    .tells(COURSE, "prerequisites", "Khóa học tiên quyết “LC-09” không có trong chương trình.");
        }

        @Test
        void prerequisites_in_a_circle() {
            curriculum
                    .change(COURSE, "prerequisites: []", "prerequisites: [LC-02]")
                    .tells(
                            COURSE,
                            "prerequisites",
                            "Các khóa học tiên quyết tạo thành vòng tròn: LC-01 → LC-02 → LC-01.");
        }

        @Test
        void a_course_that_requires_itself() {
            curriculum
                    .change(COURSE, "prerequisites: []", "prerequisites: [LC-01]")
                    .tells(COURSE, "prerequisites", "Các khóa học tiên quyết tạo thành vòng tròn: LC-01 → LC-01.");
        }
    }

    @Nested
    class Lessons {

        private static final int BODY = 11;

        @Test
        void a_lesson_that_is_too_short() {
            curriculum
                    .change(LESSON, SmallCurriculum.words(600), SmallCurriculum.words(560))
                    .tells(LESSON, BODY, "Bài có 588 chữ, ít hơn 600.");
        }

        @Test
        void a_lesson_that_is_too_long() {
            curriculum
                    .change(LESSON, SmallCurriculum.words(600), SmallCurriculum.words(1_500))
                    .tells(LESSON, BODY, "Bài có 1528 chữ, nhiều hơn 1500.");
        }

        @Test
        void a_lesson_without_an_aim() {
            curriculum
                    .change(LESSON, "aim: Sau bài này, anh chị có thể chào người dân.\n", "")
                    .tells(LESSON, 2, "“Mục tiêu” (aim) còn thiếu.");
        }

        @Test
        void a_lesson_without_a_basis() {
            curriculum.change(LESSON, """
                            basis:
                              - text: Hiến pháp năm 2013
                                status: current
                                validity: đang áp dụng
                            """, "").tells(LESSON, 2, "“Căn cứ” (basis) còn thiếu.");
        }

        @Test
        void a_lesson_without_an_example() {
            curriculum.change(LESSON, "[!VÍ DỤ]", "[!GHI NHỚ]").tells(LESSON, BODY, "Bài chưa có khung VÍ DỤ nào.");
        }

        @Test
        void a_lesson_with_two_summaries() {
            curriculum
                    .change(LESSON, "> [!VÍ DỤ]", "> [!TÓM TẮT]\n> Chào.\n\n> [!VÍ DỤ]")
                    .tells(LESSON, BODY, "Bài phải có đúng một khung TÓM TẮT, hiện có 2.");
        }

        @Test
        void a_lesson_without_a_summary() {
            curriculum
                    .change(LESSON, "[!TÓM TẮT]", "[!LƯU Ý]")
                    .tells(LESSON, BODY, "Bài phải có đúng một khung TÓM TẮT, hiện có 0.");
        }

        @Test
        void a_call_out_nobody_knows() {
            curriculum
                    .change(LESSON, "> [!VÍ DỤ]", "> [!NOTE] Chú ý\n> Chào.\n\n> [!VÍ DỤ]")
                    .tells(
                            LESSON,
                            "NOTE",
                            "Không có loại khung “NOTE”; các loại: VÍ DỤ, GHI NHỚ, LƯU Ý, TÓM TẮT, CÂU HỎI.");
        }

        @Test
        void a_call_out_that_says_nothing() {
            curriculum
                    .change(LESSON, "> [!VÍ DỤ]", "> [!CÂU HỎI] Vì sao?\n\n> [!VÍ DỤ]")
                    .tells(LESSON, "CÂU HỎI", "Khung CÂU HỎI chưa có nội dung.");
        }

        @Test
        void a_picture_that_is_not_there() {
            curriculum
                    .change(LESSON, "../images/chao.svg", "images/hoi.svg")
                    .tells(LESSON, "hoi.svg", "Không tìm thấy hình lc-01/images/hoi.svg.");
        }

        @Test
        void a_picture_from_elsewhere() {
            curriculum
                    .change(LESSON, "../images/chao.svg", "https://example.org/chao.svg")
                    .tells(
                            LESSON,
                            "example.org",
                            "Hình “https://example.org/chao.svg” phải nằm trong thư mục images/ và có tên gồm chữ thường"
                                    + " không dấu, số, dấu gạch ngang, đuôi svg, png, jpg hoặc webp.");
        }

        @Test
        void a_picture_without_a_description() {
            curriculum
                    .change(LESSON, "Chị Hạnh chào bà con", "")
                    .tells(
                            LESSON,
                            "chao.svg",
                            "Hình “../images/chao.svg” thiếu lời mô tả (viết giữa hai dấu ngoặc vuông).");
        }

        @Test
        void raw_html_in_a_line_and_as_a_block() {
            curriculum
                    .change(LESSON, "**đứng dậy**", "<b>đứng dậy</b>")
                    .tells(LESSON, "đứng dậy", "Không viết HTML trong bài; chỉ dùng Markdown.");
            new SmallCurriculum()
                    .change(LESSON, "> [!VÍ DỤ]", "<script>alert(1)</script>\n\n> [!VÍ DỤ]")
                    .tells(LESSON, "script", "Không viết HTML trong bài; chỉ dùng Markdown.");
        }

        @Test
        void a_heading_of_the_first_level() {
            curriculum
                    .change(LESSON, "## Vì sao", "# Vì sao")
                    .tells(
                            LESSON,
                            "# Vì sao",
                            "Không dùng tiêu đề cấp một (#): tên bài đã là tiêu đề cấp một; hãy bắt đầu từ ##.");
        }

        @Test
        void a_heading_of_the_fifth_level() {
            curriculum
                    .change(LESSON, "## Vì sao", "##### Vì sao")
                    .tells(LESSON, "Vì sao", "Tiêu đề chỉ dùng từ ## đến ####.");
        }

        @Test
        void a_paragraph_taken_for_code() {
            curriculum
                    .change(LESSON, "> [!VÍ DỤ]", "    Thụt quá sâu.\n\n> [!VÍ DỤ]")
                    .tells(LESSON, "Thụt", "Đoạn này thụt lề từ bốn dấu cách nên bị hiểu là mã lệnh; hãy bớt thụt lề.");
        }

        @Test
        void a_link_that_runs() {
            curriculum
                    .change(LESSON, "**đứng dậy**", "[đứng dậy](javascript:alert)")
                    .tells(
                            LESSON,
                            "javascript",
                            "Liên kết “javascript:alert” phải là địa chỉ đầy đủ bắt đầu bằng https://.");
        }
    }

    @Nested
    class Questions {

        private static final String FIRST = "Ai chào trước?";

        @Test
        void no_right_option() {
            curriculum
                    .change(BANK, "- [x] Công chức", "- [ ] Công chức")
                    .tells(BANK, FIRST, "Câu hỏi chưa có phương án đúng nào.");
        }

        @Test
        void all_options_right() {
            curriculum
                    .change(BANK, "- [ ] Xem điện thoại", "- [x] Xem điện thoại")
                    .tells(BANK, "Những việc nào", "Mọi phương án đều đúng, nên không có gì để chọn.");
        }

        @Test
        void a_single_option() {
            curriculum
                    .change(BANK, "- [ ] Người dân\n", "")
                    .tellsAll(
                            BANK,
                            FIRST,
                            "Câu hỏi phải có từ 2 đến 6 phương án, hiện có 1.",
                            "Mọi phương án đều đúng, nên không có gì để chọn.");
        }

        @Test
        void seven_options() {
            curriculum
                    .change(BANK, "- [ ] Người dân\n", "- [ ] A\n- [ ] B\n- [ ] C\n- [ ] D\n- [ ] E\n- [ ] G\n")
                    .tells(BANK, FIRST, "Câu hỏi phải có từ 2 đến 6 phương án, hiện có 7.");
        }

        @Test
        void the_same_option_twice() {
            curriculum
                    .change(BANK, "- [ ] Người dân\n", "- [ ] Người dân\n- [ ] người dân.\n")
                    .tells(BANK, "người dân.", "Phương án này trùng với phương án thứ 2.");
        }

        @Test
        void an_option_with_a_slip_of_the_pen() {
            curriculum
                    .change(BANK, "- [ ] Người dân\n", "- [ ] Người dân\n- []Cả hai\n")
                    .tells(BANK, "Cả hai", "Phương án phải viết “- [ ] …” hoặc “- [x] …”.");
        }

        @Test
        void no_explanation() {
            curriculum
                    .change(BANK, "> Công chức phục vụ người dân.\n>\n", "")
                    .tells(BANK, FIRST, "Câu hỏi chưa có giải thích.");
        }

        @Test
        void no_basis() {
            curriculum
                    .change(BANK, ">\n> Căn cứ: Hiến pháp năm 2013.\n", "")
                    .tells(BANK, FIRST, "Câu hỏi chưa có căn cứ.");
        }

        @Test
        void an_unknown_level() {
            curriculum
                    .change(BANK, "level=thong-hieu", "level=kho")
                    .tells(BANK, "level=kho", "Không có mức độ “kho”; dùng nhan-biet, thong-hieu hoặc van-dung.");
        }

        @Test
        void no_id_and_level() {
            curriculum
                    .change(BANK, " {#lc01-m1-q03 level=van-dung}", "")
                    .tells(
                            BANK,
                            "Công chức chào trước.",
                            "Cuối dòng câu hỏi phải có {#mã level=nhan-biet}, {#mã level=thong-hieu} hoặc"
                                    + " {#mã level=van-dung}.");
        }

        @Test
        void several_right_options_that_the_question_does_not_speak_of() {
            curriculum
                    .change(BANK, " Hãy chọn tất cả phương án đúng.", "")
                    .tells(
                            BANK,
                            "Những việc nào",
                            "Câu hỏi có nhiều phương án đúng phải nói “chọn tất cả phương án đúng”.");
        }

        @Test
        void a_question_that_speaks_of_several_right_options_and_has_one() {
            curriculum
                    .change(BANK, "- [x] Mỉm cười", "- [ ] Mỉm cười")
                    .tells(
                            BANK,
                            "Những việc nào",
                            "Câu hỏi nói “chọn tất cả” nhưng không có hai phương án đúng trở lên.");
        }

        @Test
        void a_line_in_the_wrong_place() {
            curriculum
                    .change(BANK, "- [ ] Người dân\n", "- [ ] Người dân\nCâu lạc chỗ.\n")
                    .tells(
                            BANK,
                            "lạc chỗ",
                            "Không hiểu dòng này: sau các phương án phải là phần giải thích bắt đầu bằng dấu >.");
        }

        @Test
        void a_topic_that_is_not_the_name_of_the_file() {
            curriculum
                    .change(BANK, "topic: lc01-m1", "topic: lc01-m2")
                    .tells(BANK, 2, "Chủ đề “lc01-m2” phải trùng với tên tệp “lc01-m1”.");
        }
    }

    @Nested
    class Quizzes {

        @Test
        void more_questions_drawn_than_there_are() {
            curriculum
                    .change(COURSE, "      - page: bai-1.md\n", """
                                  - page: bai-1.md
                                  - quiz:
                                      id: lc01-quiz
                                      title: Kiểm tra
                                      minutes: 5
                                      attempts: 0
                                      passPercent: 60
                                      draw: [{topic: lc01-m1, level: van-dung, count: 2}]
                            """)
                    .tells(COURSE, "count: 2", "Rút 2 câu nhưng chuyên đề “Lời chào” chỉ có 1 câu ở mức độ vận dụng.");
        }

        @Test
        void a_topic_without_a_bank() {
            curriculum.remove(BANK);
            assertEquals(
                    List.of(
                            new Problem(
                                    COURSE,
                                    15,
                                    "Ngân hàng có 0 câu; bài kiểm tra cuối khóa 1 câu cần ít nhất 3 câu.",
                                    true),
                            new Problem(
                                    COURSE,
                                    28,
                                    "Rút 1 câu nhưng chuyên đề “Lời chào” chỉ có 0 câu ở mức độ nhận biết.")),
                    curriculum.read().problems());
        }

        @Test
        void a_topic_that_is_no_module() {
            curriculum
                    .change(COURSE, "{topic: lc01-m1", "{topic: lc01-m7")
                    .tells(COURSE, "lc01-m7", "Chủ đề “lc01-m7” không phải là mã của chuyên đề nào.");
        }

        @Test
        void a_draw_of_an_unknown_level() {
            curriculum
                    .change(COURSE, "level: nhan-biet", "level: kho")
                    .tells(COURSE, "kho", "Không có mức độ “kho”; dùng nhan-biet, thong-hieu hoặc van-dung.");
        }

        @Test
        void the_same_draw_twice() {
            curriculum.change(
                    COURSE, "count: 1}", "count: 1}\n            - {topic: lc01-m1, level: nhan-biet, count: 1}");
            assertEquals(
                    List.of(
                            new Problem(
                                    COURSE,
                                    15,
                                    "Ngân hàng có 3 câu; bài kiểm tra cuối khóa 2 câu cần ít nhất 6 câu.",
                                    true),
                            new Problem(COURSE, 29, "Chủ đề và mức độ này đã được rút trong cùng bài kiểm tra.")),
                    curriculum.read().problems());
        }

        @Test
        void a_bank_too_small_for_the_final_test() {
            curriculum
                    .change(COURSE, "count: 1}", "count: 1}\n            - {topic: lc01-m1, level: van-dung, count: 1}")
                    .tells(COURSE, "modules:", "Ngân hàng có 3 câu; bài kiểm tra cuối khóa 2 câu cần ít nhất 6 câu.");
        }

        @Test
        void a_course_without_a_final_test() {
            var text = new String(curriculum.files().get(COURSE), StandardCharsets.UTF_8);
            curriculum
                    .write(COURSE, text.substring(0, text.indexOf("      - quiz:")))
                    .tells(COURSE, "modules:", "Mục cuối cùng của chuyên đề cuối cùng phải là bài kiểm tra cuối khóa.");
        }
    }
}
