package vn.taphuan.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.taphuan.authoring.WordParts.p;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.QuestionPlan;
import vn.taphuan.shared.Refused;

/** Questions as Bình, Hà and others write them for paper. */
class QuestionListTest {
    private static final String OPTIONS = """
            A. Đọc báo
            B. Nghe hết
            C. Cắt lời
            """;

    private static QuestionPlan only(String text) {
        var questions = QuestionList.of(text);
        assertEquals(1, questions.size(), () -> told(questions));
        return questions.get(0);
    }

    /** The numbers of the right options, from 1. */
    private static String right(QuestionPlan question) {
        return question.options().stream()
                .filter(QuestionPlan.Option::right)
                .map(option -> String.valueOf(question.options().indexOf(option) + 1))
                .collect(Collectors.joining(" "));
    }

    private static String told(QuestionPlan question) {
        return question.stem() + " | "
                + question.options().stream().map(QuestionPlan.Option::text).collect(Collectors.joining(" | "))
                + " | " + right(question);
    }

    private static String told(List<QuestionPlan> questions) {
        return questions.stream().map(QuestionListTest::told).collect(Collectors.joining("\n"));
    }

    private static List<QuestionPlan> word(String body) throws IOException {
        var file = WordFile.read(new ByteArrayInputStream(WordParts.zipped(WordParts.parts(body))));
        return WordReader.questions(file, "Câu hỏi.docx", List.of()).questions();
    }

    private static String run(String look, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(look, text);
    }

    private static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, run("", text));
    }

    @Test
    void everything_a_question_may_have_is_read() {
        var question = only("""
                ĐỀ CƯƠNG ÔN TẬP
                Câu 1 (TH): Khi công dân nói, ta làm gì?
                A. Đọc báo
                B. Nghe hết
                C. Cắt lời
                D. Nhìn đồng hồ
                Đáp án: B
                Giải thích: Nghe hết mới hiểu.
                Hiểu rồi mới nói.
                Căn cứ: Luật Tiếp công dân năm 2013.
                """);
        assertEquals(Level.UNDERSTAND, question.level());
        assertEquals("Khi công dân nói, ta làm gì? | Đọc báo | Nghe hết | Cắt lời | Nhìn đồng hồ | 2", told(question));
        assertEquals("Nghe hết mới hiểu.\n\nHiểu rồi mới nói.", question.explanation());
        assertEquals("Luật Tiếp công dân năm 2013.", question.basis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Câu 1. Làm gì?",
                "CÂU 1: Làm gì?",
                "Câu hỏi số 1) Làm gì?",
                "Câu 01 – Làm gì?",
                "1. Làm gì?",
                "1) Làm gì?",
                "Câu 1\nLàm gì?",
                "Làm gì?"
            })
    void a_question_is_counted_in_any_of_the_usual_ways_or_not_at_all(String beginning) {
        assertEquals("Làm gì? | Đọc báo | Nghe hết | Cắt lời | ", told(only(beginning + '\n' + OPTIONS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đáp án: B",
                "Đáp án đúng là B.",
                "ĐÁP ÁN B",
                "Đ/A: b",
                "Trả lời: B",
                "Đáp án:\nB",
                "ĐÁP ÁN\nCâu 1: B",
                "Đáp án: 1B",
                "Bảng đáp án\nCâu\n1\nĐáp án\nB"
            })
    void the_right_one_is_told_in_any_of_the_usual_ways(String answer) {
        assertEquals("Làm gì? | Đọc báo | Nghe hết | Cắt lời | 2", told(only("Câu 1. Làm gì?\n" + OPTIONS + answer)));
    }

    @Test
    void a_reason_behind_the_answer_is_kept() {
        var question = only("Câu 1. Làm gì?\n" + OPTIONS + "Đáp án B, vì nghe hết mới hiểu.");
        assertEquals("2", right(question));
        assertEquals("vì nghe hết mới hiểu.", question.explanation());
    }

    @Test
    void an_asterisk_tells_the_right_one() {
        assertEquals("Làm gì? | Đọc báo | Nghe hết | 2", told(only("Câu 1. Làm gì?\nA. Đọc báo\n*B. Nghe hết")));
    }

    @Test
    void two_answers_are_right_and_the_learner_is_told() {
        var question = only("Câu 1. Làm gì?\n" + OPTIONS + "Đáp án: A và C");
        assertEquals("1 3", right(question));
        assertEquals("Làm gì? (chọn tất cả phương án đúng)", question.stem());
    }

    @Test
    void options_stand_in_one_line_also_in_that_of_the_question() {
        var wanted = "Ai chào trước? | Công chức | Người dân | Cả A. và B | 1";
        assertEquals(
                wanted, told(only("Câu 1. Ai chào trước?\nA. Công chức   B. Người dân\tC. Cả A. và B\nĐáp án: A")));
        assertEquals(wanted, told(only("Câu 1. Ai chào trước? A. Công chức B. Người dân C. Cả A. và B\nĐáp án: A")));
    }

    @Test
    void an_answer_key_stands_at_the_end() {
        var key = told(QuestionList.of("Câu 1. Một?\n" + OPTIONS + "Câu 2. Hai?\n" + OPTIONS + "Câu 3. Ba?\n" + OPTIONS
                + "ĐÁP ÁN\n1. C   2. A\n3-B"));
        assertEquals("""
                Một? | Đọc báo | Nghe hết | Cắt lời | 3
                Hai? | Đọc báo | Nghe hết | Cắt lời | 1
                Ba? | Đọc báo | Nghe hết | Cắt lời | 2""", key);
    }

    @Test
    void a_key_in_a_table_has_numbers_above_letters() throws IOException {
        var table = "<w:tbl><w:tr>%s</w:tr><w:tr>%s</w:tr></w:tbl>"
                .formatted(cells("Câu", "1", "2"), cells("Đáp án", "B", "A"));
        var questions = word(p(run("", "Câu 1. Một?"))
                + p(run("", "A. Có"))
                + p(run("", "B. Không"))
                + p(run("", "Câu 2. Hai?"))
                + p(run("", "A. Có"))
                + p(run("", "B. Không"))
                + table);
        assertEquals("Một? | Có | Không | 2\nHai? | Có | Không | 1", told(questions));
    }

    private static String cells(String... texts) {
        return List.of(texts).stream()
                .map(text -> "<w:tc>" + p(run("", text)) + "</w:tc>")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:u w:val=\"single\"/>",
                "<w:highlight w:val=\"yellow\"/>",
                "<w:color w:val=\"FF0000\"/>",
                "<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>",
                "<w:b/>"
            })
    void what_stands_out_is_right(String look) throws IOException {
        var questions = word(p(run("<w:b/>", "Câu 1. ") + run("", "Làm gì?"))
                + p(run("", "A. Đọc báo"))
                + p(run(look, "B. Nghe hết"))
                + p(run("", "C. Cắt lời")));
        assertEquals("Làm gì? | Đọc báo | Nghe hết | Cắt lời | 2", told(questions));
    }

    @Test
    void a_letter_that_is_underlined_is_enough_and_what_all_have_tells_nothing() throws IOException {
        var questions = word(p(run("<w:b/>", "Câu 1. Làm gì?"))
                + p(run("<w:b/>", "A.") + run("", " Đọc báo"))
                + p(run("<w:b/><w:u w:val=\"single\"/>", "B") + run("<w:b/>", ".") + run("", " Nghe hết")));
        assertEquals("Làm gì? | Đọc báo | Nghe hết | 2", told(questions));
    }

    @Test
    void word_counts_questions_and_options_itself() throws IOException {
        var questions = word(listed(2, 0, "Làm gì?")
                + listed(2, 1, "Đọc báo")
                + listed(2, 1, "Nghe hết")
                + p(run("", "Đáp án: B"))
                + listed(2, 0, "Ai chào trước?")
                + listed(2, 1, "Công chức")
                + listed(2, 1, "Người dân")
                + p(run("", "Đáp án: A")));
        assertEquals("Làm gì? | Đọc báo | Nghe hết | 2\nAi chào trước? | Công chức | Người dân | 1", told(questions));
    }

    @Test
    void lines_broken_by_hand_are_lines() throws IOException {
        var questions = word(p(
                "<w:r><w:t>Câu 1. Làm gì?</w:t><w:br/><w:t>A. Đọc báo</w:t><w:br/><w:t>*B. Nghe hết</w:t>" + "</w:r>"));
        assertEquals("Làm gì? | Đọc báo | Nghe hết | 2", told(questions));
    }

    @Test
    void a_picture_of_a_question_comes_along() throws IOException {
        var file = WordFile.read(new ByteArrayInputStream(WordParts.zipped(WordParts.parts(p(run("", "Câu 1. Hình nào?")
                        + "<w:r><w:drawing><wp:docPr descr=\"Dấu đỏ\"/><a:blip r:embed=\"p\"/></w:drawing></w:r>")
                + p(run("", "A. Tròn"))
                + p(run("", "B. Vuông"))))));
        var read = WordReader.questions(file, "Con dấu.docx", List.of());
        assertEquals(
                "Hình nào?![Dấu đỏ](../images/con-dau.png)",
                read.questions().get(0).stem());
        assertEquals(List.of("con-dau.png"), List.copyOf(read.pictures().keySet()));
    }

    @Test
    void statements_with_small_letters_belong_to_the_question() {
        assertEquals(
                "Câu nào đúng?\\\na) Nghe\\\nb) Nói | a và b | chỉ a | 1",
                told(only("Câu 1. Câu nào đúng?\na) Nghe\nb) Nói\n*A. a và b\nB. chỉ a")));
    }

    @Test
    void a_number_within_a_question_begins_no_other() {
        assertEquals(
                "Thứ tự nào?\\\n1. Nghe\\\n2. Nói | 1, 2 | 2, 1 | 1",
                told(only("1. Thứ tự nào?\n1. Nghe\n2. Nói\n*A. 1, 2\nB. 2, 1")).replace("1\\.", "1."));
    }

    @Test
    void questions_that_are_not_counted_end_where_options_begin_anew() {
        assertEquals(
                "Một? | Có | Không | 1\nHai? | Có | Không | 2",
                told(QuestionList.of("Một?\n*A. Có\nB. Không\n\nHai?\nA. Có\n*B. Không")));
        assertEquals(
                "Một? | Có | Không | 1\nHai? | Có | Không | 2",
                told(QuestionList.of(
                        "Một?\nA. Có\nB. Không\nĐáp án: A\nGiải thích: Vì thế.\nHai?\nA. Có\nB. Không\nĐáp án: B")));
    }

    @Test
    void a_heading_tells_the_level_of_all_below_and_a_line_that_of_one() {
        var levels = QuestionList.of("I. NHẬN BIẾT\nCâu 1. Một?\n" + OPTIONS + "II. Vận dụng cao\nCâu 2. Hai?\n"
                        + OPTIONS + "Mức độ: Thông hiểu\nCâu 3. Ba?\n" + OPTIONS)
                .stream()
                .map(QuestionPlan::level)
                .toList();
        assertEquals(List.of(Level.RECOGNISE, Level.UNDERSTAND, Level.APPLY), levels);
    }

    @Test
    void an_option_that_names_a_level_stays_an_option() {
        assertEquals("Mức nào? | Nhận biết | Vận dụng | ", told(only("Câu 1. Mức nào?\nA. Nhận biết\nB. Vận dụng")));
    }

    @Test
    void what_goes_on_below_stays_with_what_it_follows() {
        assertEquals(
                "Làm gì?\\\nChọn một. | Nghe\\\nhết lời | Nói | ",
                told(only("Câu 1. Làm gì?\nChọn một.\nA. Nghe\nhết lời\nB. Nói")));
    }

    @Test
    void no_list_has_more_than_a_thousand_questions_counted_or_not() {
        for (var question : List.of("Câu 1. Làm gì?\nA. Nghe\nB. Nói\n", "Làm gì?\nA. Nghe\nB. Nói\n")) {
            assertEquals(1_000, QuestionList.of(question.repeat(1_000)).size());
            var many = question.repeat(1_001);
            assertEquals(
                    "authoring.questionsMany",
                    assertThrows(Refused.class, () -> QuestionList.of(many)).key());
        }
    }

    @Test
    void a_text_without_options_holds_no_question() {
        assertTrue(QuestionList.of("").isEmpty());
        assertTrue(QuestionList.of("Nghe hết lời rồi mới nói. A. là chữ đầu.").isEmpty());
        assertTrue(QuestionList.of("ĐÁP ÁN\n1. A\n2. B").isEmpty());
    }
}
