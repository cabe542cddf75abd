package vn.taphuan.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.taphuan.courses.QuestionFault.Part;
import vn.taphuan.courses.QuestionPlan.Option;

/** What Bình writes in a form is the text he would have written, and the rest of his file stays as it was. */
class BankPlanTest {
    private static final Path COURSES = Path.of(System.getProperty("basedir", "."), "src/main/resources/courses");

    private static final String FIRST = """
            ## Khi người dân đến, ai chào trước? {#m1-q1 level=nhan-biet}

            - [x] Công chức
            - [ ] Người dân,
              hay ai khác

            > Công chức *phục vụ*
            > người dân.
            >
            > Căn cứ: Hiến pháp năm 2013
            > (đang áp dụng).

            """;

    private static final String SECOND =
            "##  Nghe trước.   {#m1-q2 level=van-dung}\n- [X] Đúng\n- [ ] Sai\n> Vì thế.\n\n";

    private static final String UNCLEAR = "## Câu viết dở {#m1-q3 level=nhan-biet}\n- [x] A\nlạc chỗ\n";

    private static final String FILE =
            "---\ntopic: m1 # Lời chào\n## chưa là câu hỏi\n---\n\n" + FIRST + SECOND + UNCLEAR;

    private static final QuestionPlan GREETING = new QuestionPlan(
            "m1-q1",
            Level.RECOGNISE,
            "Khi người dân đến, ai chào trước?",
            List.of(new Option("Công chức", true), new Option("Người dân,\nhay ai khác", false)),
            "Công chức *phục vụ*\nngười dân.",
            "Hiến pháp năm 2013\n(đang áp dụng).");

    static Stream<Path> banks() throws IOException {
        try (var files = Files.walk(COURSES)) {
            return files.filter(file -> file.getParent().endsWith("questions")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("banks")
    void every_question_that_is_shipped_can_be_written_again_and_stays_the_question_it_was(Path file)
            throws IOException {
        var text = Files.readString(file);
        var bank = BankPlan.of(text);
        assertEquals(text, bank.text());
        assertFalse(bank.questions().isEmpty());
        for (int i = 0; i < bank.questions().size(); i++) {
            var was = bank.questions().get(i);
            var plan = bank.plan(i).orElseThrow();
            assertEquals(Optional.of(plan), QuestionPlan.of(plan.text()));
            assertEquals(look(was), look(plan.text()), "learners see the same");
            assertEquals(List.of(), CourseFiles.of(Map.of()).look("m1", plan).faults());
            assertEquals(text.replace("[X]", "[x]"), bank.with(i, plan.text()).text(), "shipped files have our form");
        }
    }

    private static QuestionLook look(String question) {
        return QuestionReader.look(question, "m1", path -> Optional.empty(), "");
    }

    @Test
    void a_question_is_read_into_its_parts() {
        var bank = BankPlan.of(FILE);
        assertEquals(List.of(FIRST, SECOND, UNCLEAR), bank.questions());
        assertEquals(List.of("m1-q1", "m1-q2", "m1-q3"), bank.codes());
        assertEquals(Optional.of(GREETING), bank.plan(0));
        assertEquals(FIRST.strip() + "\n", GREETING.text());
        assertEquals(Optional.empty(), bank.plan(2), "a form would lose the line that is out of place");
        assertEquals(
                List.of(6, 18, 23), IntStream.range(0, 3).mapToObj(bank::lineOf).toList());
    }

    @Test
    void who_changes_one_question_leaves_the_others_as_they_are() {
        var bank = BankPlan.of(FILE);
        var told = new QuestionPlan("m1-q2", Level.APPLY, "Nghe sau.", List.of(), "", "");
        assertEquals(
                FILE.replace(SECOND, "## Nghe sau. {#m1-q2 level=van-dung}\n\n"),
                bank.with(1, told.text()).text());
        assertEquals(FILE.replace(SECOND, ""), bank.without(1).text());
        assertEquals(FILE, bank.without(1).with(SECOND, 1).text(), "what was taken out comes back as it was");
        assertEquals(FILE, bank.without(2).with(UNCLEAR, 9).text());
        assertEquals(FILE + "\n" + FIRST, bank.with(FIRST, 3).text());
        assertEquals(
                FILE.replace(SECOND, UNCLEAR + "\n" + SECOND),
                bank.with(UNCLEAR, 1).text());
    }

    @Test
    void a_code_that_stands_twice_names_no_question() {
        var twice = BankPlan.of(FIRST + FIRST + SECOND + "## Không mã\n");
        assertEquals(Optional.empty(), twice.at("m1-q1"));
        assertEquals(Optional.of(2), twice.at("m1-q2"));
        assertEquals("", twice.codes().get(3));
    }

    @Test
    void the_first_question_of_a_bank_makes_a_file_that_reads() {
        var bank = BankPlan.empty("lc01-m1").with(GREETING.text(), 0);
        assertEquals("---\ntopic: lc01-m1\n---\n\n" + GREETING.text(), bank.text());
        assertEquals(1, BankPlan.of(bank.text()).questions().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "---", "---\ntopic: m1\n## câu", "\r\n## Câu {#a level=b}\r\n- [x] A\r\n", "## \n##\n## a"})
    void a_file_of_whatever_kind_is_put_together_again(String text) {
        assertEquals(text, BankPlan.of(text).text());
    }

    private static List<QuestionFault> faults(String text, List<Option> options, String explanation, String basis) {
        var plan = new QuestionPlan("m1-q1", Level.APPLY, text, options, explanation, basis);
        return CourseFiles.of(Map.of()).look("m1", plan).faults();
    }

    private static List<Option> options(String... texts) {
        return Stream.of(texts).map(text -> new Option(text, text.equals("A"))).toList();
    }

    @Test
    void every_fault_names_its_part() {
        assertEquals(
                List.of(Part.TEXT, Part.OPTIONS, Part.EXPLANATION, Part.BASIS),
                faults("", List.of(), "", "").stream().map(QuestionFault::part).toList());
        assertEquals(
                List.of(new QuestionFault(Part.OPTION, 2, "Phương án này trùng với phương án thứ 2.")),
                faults("Câu?", options("A", "b", "B."), "Vì thế.", "Luật."));
        assertEquals(
                List.of(Part.TEXT),
                faults("Câu (chọn tất cả)?", options("A", "B"), "Vì thế.", "Luật.").stream()
                        .map(QuestionFault::part)
                        .toList());
        assertEquals(
                List.of(new QuestionFault(Part.EXPLANATION, -1, "Không tìm thấy hình images/a.png.")),
                faults("Câu?", options("A", "B"), "![Hình](../images/a.png)", "Luật.").stream()
                        .map(fault -> new QuestionFault(
                                fault.part(),
                                fault.option(),
                                fault.sentence().replaceAll("hình .*/images", "hình images")))
                        .toList());
    }

    @Test
    void where_several_are_to_be_chosen_the_question_says_so_once() {
        var several = GREETING.choosingAll();
        assertEquals("Khi người dân đến, ai chào trước? (chọn tất cả phương án đúng)", several.stem());
        assertEquals(several, several.choosingAll());
    }

    @Test
    void what_the_file_would_read_as_something_else_is_told_where_it_stands() {
        for (var sign : List.of("- [ ] A", "> A", "## A", "[x]"))
            assertEquals(
                    List.of(new QuestionFault(Part.TEXT, -1, QuestionReader.SIGNS)),
                    faults("Câu?\n" + sign, options("A", "B"), "Vì thế.", "Luật."));
        assertEquals(
                List.of(new QuestionFault(Part.OPTION, 1, QuestionReader.SIGNS)),
                faults("Câu?", options("A", "B\n- [x] C"), "Vì thế.", "Luật."));
        var misplaced = faults("Câu?", options("A", "B"), "Vì thế.\nCăn cứ vào luật.", "Luật.");
        assertEquals(
                List.of(Part.EXPLANATION),
                misplaced.stream().map(QuestionFault::part).toList());
        assertEquals(List.of(), faults("Câu?", options("A", "B"), "> Vì\n\n## thế.", "Căn cứ: Luật."));
        assertTrue(GREETING.with("m1-q9").text().contains("{#m1-q9 level=nhan-biet}"));
    }
}
