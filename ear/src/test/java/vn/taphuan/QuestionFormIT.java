package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.BankLine;
import vn.taphuan.authoring.BankView;
import vn.taphuan.authoring.DraftQuestionService;
import vn.taphuan.authoring.ReviewService;
import vn.taphuan.authoring.TakenQuestions;
import vn.taphuan.courses.BankPlan;
import vn.taphuan.courses.Draw;
import vn.taphuan.courses.Kind;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.QuestionFault.Part;
import vn.taphuan.courses.QuestionPlan;
import vn.taphuan.courses.QuestionPlan.Option;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.shared.NotFound;

/** Bình writes questions one by one; what he does not touch stays as it is. */
@ExtendWith(ArquillianExtension.class)
class QuestionFormIT {
    private static final QuestionPlan LISTENING = new QuestionPlan(
            "",
            Level.RECOGNISE,
            "Khi công dân nói, ta làm gì?",
            List.of(new Option("Nghe", true), new Option("Đọc báo", false)),
            "Nghe hết rồi mới nói.",
            "Hiến pháp năm 2013 (đang áp dụng).");

    /** Courses of one run have codes of their own. */
    private static int begun;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    AuthoringService authoring;

    @Inject
    DraftQuestionService questions;

    @Inject
    ReviewService review;

    /** A draft of one module. */
    private Long begins() throws Exception {
        var code = "HOI-%02d".formatted(++begun);
        var id = As.BINH.get(() -> authoring.begin(code, "Tiếp công dân"));
        As.BINH.run(() -> authoring.addModule(id, seen(id), "Lắng nghe", "Biết lắng nghe."));
        return id;
    }

    private int seen(Long id) throws Exception {
        return As.BINH.get(() -> authoring.draft(id)).seen();
    }

    private String module(Long id) throws Exception {
        return As.BINH.get(() -> authoring.draft(id)).plan().modules().get(0).id();
    }

    private BankView bank(Long id) throws Exception {
        return As.BINH.get(() -> questions.bank(id, module(id)));
    }

    private List<String> codes(Long id) throws Exception {
        return bank(id).lines().stream().map(BankLine::code).toList();
    }

    private String adds(Long id, QuestionPlan told) throws Exception {
        return As.BINH.get(() -> questions.add(id, seen(id), module(id), told));
    }

    private static QuestionPlan asking(String text, Level level) {
        return new QuestionPlan("", level, text, LISTENING.options(), LISTENING.explanation(), LISTENING.basis());
    }

    @Test
    void a_question_is_written_changed_copied_and_found() throws Exception {
        var id = begins();
        assertEquals(List.of(), bank(id).lines());
        var code = adds(id, LISTENING);
        assertEquals(
                "---\ntopic: " + module(id) + "\n---\n\n" + LISTENING.with(code).text(), bank(id).text());
        assertEquals(
                LISTENING.with(code),
                As.BINH.get(() -> questions.question(id, module(id), code)).question());
        var other = adds(id, asking("Nên đứng dậy chào?", Level.APPLY));
        var changed = asking("Nên đứng dậy **chào**?", Level.APPLY);
        As.BINH.run(() -> questions.save(id, seen(id), module(id), other, changed));
        var copy = As.BINH.get(() -> questions.copy(id, seen(id), module(id), code));
        assertEquals(List.of(code, copy, other), codes(id));
        assertEquals(3, new HashSet<>(codes(id)).size());
        assertEquals(List.of(), bank(id).problems());
        assertEquals(
                List.of(other),
                bank(id).found("DUNG  chao dậy", null, false).stream()
                        .map(BankLine::code)
                        .toList());
        assertEquals(2, bank(id).found(" ", Level.RECOGNISE, false).size());
        assertEquals(0, bank(id).found("báo chào", Level.RECOGNISE, false).size(), "all the words, in one question");
        assertTrue(bank(id).found("strong", null, false).isEmpty(), "what makes it bold was not said");
        var pasted = Normalizer.normalize("Nghe\ttrước?\r\nHay nói trước?", Normalizer.Form.NFD);
        adds(id, asking(pasted, Level.APPLY));
        assertTrue(bank(id).text().contains("## Nghe trước? {#"), "as it is kept");
        assertEquals(List.of(), bank(id).problems());
    }

    @Test
    void a_question_taken_out_comes_back_where_it_stood_and_its_code_is_not_another_ones() throws Exception {
        var id = begins();
        var first = adds(id, LISTENING);
        var second = adds(id, asking("Nên nói gì?", Level.APPLY));
        var text = bank(id).text();
        As.BINH.run(() -> questions.remove(id, seen(id), module(id), List.of(first)));
        assertEquals(List.of(second), codes(id));
        var removed = bank(id).removed();
        assertEquals(
                List.of(first), removed.stream().map(BankView.Removed::code).toList());
        assertEquals("Nguyễn Văn Bình", removed.get(0).by());
        As.BINH.run(() -> questions.restore(id, seen(id), module(id), first));
        assertEquals(text, bank(id).text());
        assertEquals(List.of(), bank(id).removed());

        As.BINH.run(() -> questions.remove(id, seen(id), module(id), List.of(first)));
        var typed = bank(id).text() + "\n" + LISTENING.with(first).text();
        As.BINH.run(() -> questions.saveText(id, seen(id), module(id), typed));
        assertEquals(
                "authoring.codeThere",
                School.refusal(() -> As.BINH.run(() -> questions.restore(id, seen(id), module(id), first))));
        assertThrows(NotFound.class, () -> As.BINH.run(() -> questions.restore(id, seen(id), module(id), second)));
    }

    @Test
    void who_writes_one_question_leaves_the_bytes_of_the_others() throws Exception {
        var id = As.BINH.get(() -> authoring.revise("CCHC-01"));
        var was = bank(id);
        var code = was.lines().get(1).code();
        var plan = As.BINH.get(() -> questions.question(id, module(id), code)).question();
        var now = new QuestionPlan("", plan.level(), plan.stem(), plan.options(), "Vì thế.", plan.basis());
        As.BINH.run(() -> questions.save(id, seen(id), module(id), code, now));
        var before = BankPlan.of(was.text());
        var after = BankPlan.of(bank(id).text());
        assertEquals(before.head(), after.head());
        for (int i = 0; i < before.questions().size(); i++)
            assertEquals(
                    i != 1, before.questions().get(i).equals(after.questions().get(i)));
        assertTrue(after.questions().get(1).contains("> Vì thế.\n"));
        As.BINH.run(() -> questions.save(id, seen(id), module(id), code, plan));
        assertEquals(was.text(), bank(id).text());
        int seen = seen(id);
        As.BINH.run(() -> questions.save(id, seen, module(id), code, plan));
        assertEquals(seen, seen(id), "nothing changed, so nobody else is disturbed");
        adds(id, LISTENING);
        assertTrue(bank(id).text().startsWith(was.text()));
        As.BINH.run(() -> review.drop(id));
    }

    @Test
    void what_a_form_would_lose_is_left_to_the_text() throws Exception {
        var id = begins();
        var module = module(id);
        var text = "---\ntopic: " + module + "\n---\n\n## Câu {#" + module
                + "-c1 level=nhan-biet}\n\n- [x] A\nlạc\n- [ ] B\n";
        As.BINH.run(() -> questions.saveText(id, seen(id), module, text));
        var line = bank(id).lines().get(0);
        assertFalse(line.byForm());
        assertTrue(line.problems().stream().anyMatch(problem -> problem.line() == 8), line.problems()::toString);
        assertThrows(NotFound.class, () -> As.BINH.get(() -> questions.question(id, module, module + "-c1")));
        adds(id, LISTENING);
        assertTrue(bank(id).text().startsWith(text), "and stays as it is");
        As.BINH.run(() -> questions.saveText(id, seen(id), module, " "));
        assertEquals("", bank(id).text());
    }

    @Test
    void what_cannot_be_asked_is_told_part_by_part_and_not_saved() throws Exception {
        var id = begins();
        var module = module(id);
        var options = List.of(new Option("Nghe", true), new Option("Nói", true));
        var wrong = new QuestionPlan("", Level.APPLY, "Làm gì?", options, "", "");
        var look = As.BINH.get(() -> questions.look(id, module, wrong));
        assertEquals(
                List.of(Part.OPTIONS, Part.TEXT, Part.EXPLANATION, Part.BASIS),
                look.faults().stream().map(fault -> fault.part()).toList());
        assertEquals(Kind.MULTIPLE, look.source().kind());
        assertEquals(
                "authoring.questionFaulty",
                School.refusal(() -> As.BINH.run(() -> questions.add(id, seen(id), module, wrong))));
        assertEquals(
                "authoring.levelMissing",
                School.refusal(() -> As.BINH.run(() -> questions.add(id, seen(id), module, asking("Gì?", null)))));
        var picture = asking("Hình gì? ![Hình](../images/khong-co.png)", Level.APPLY);
        assertEquals(
                List.of(Part.TEXT),
                As.BINH.get(() -> questions.look(id, module, picture)).faults().stream()
                        .map(fault -> fault.part())
                        .toList());
        var long_ = asking("Gì? ".repeat(60_000), Level.APPLY);
        assertEquals("authoring.textLong", School.refusal(() -> As.BINH.get(() -> questions.look(id, module, long_))));
        assertEquals("", bank(id).text());
    }

    @Test
    void the_bank_is_held_against_what_the_quizzes_draw() throws Exception {
        var id = begins();
        adds(id, LISTENING);
        As.BINH.run(() -> authoring.addQuiz(id, seen(id), 0, "Bài cuối khóa"));
        var draw = List.of(new Draw(module(id), Level.RECOGNISE, 3));
        As.BINH.run(() -> authoring.saveQuiz(id, seen(id), 0, 0, new QuizSource("", "Bài cuối khóa", 10, 3, 70, draw)));
        assertEquals(
                List.of(
                        new BankView.Stock(Level.RECOGNISE, 1, List.of(new BankView.Drawn("Bài cuối khóa", 3))),
                        new BankView.Stock(Level.UNDERSTAND, 0, List.of()),
                        new BankView.Stock(Level.APPLY, 0, List.of())),
                bank(id).stocks());
        assertEquals(2, bank(id).stocks().get(0).missing());
    }

    @Test
    void bình_takes_what_he_has_in_word_and_what_the_bank_has_stays_as_it_is() throws Exception {
        var id = begins();
        var first = adds(id, LISTENING);
        var before = bank(id).text();
        var taken = takes(id, WordFiles.questions());
        assertEquals(3, taken.codes().size());
        assertEquals(1, taken.unanswered());
        assertTrue(bank(id).text().startsWith(before));
        assertEquals(
                List.of(Level.RECOGNISE, Level.UNDERSTAND, Level.APPLY, Level.UNDERSTAND),
                bank(id).lines().stream().map(line -> line.question().level()).toList());
        var marked = As.BINH.get(
                () -> questions.question(id, module(id), taken.codes().get(0)).question());
        assertEquals(List.of(new Option("Đọc báo", false), new Option("Nghe hết", true)), marked.options());
        assertTrue(
                bank(id).lines().get(2).question().textHtml().contains("/draft-images/" + id + "/cau-hoi.png"),
                "its picture came along");
        assertEquals(
                taken.codes().get(2), bank(id).found("", null, true).get(2).code(), "none of its options is right");

        var again = takes(id, WordFiles.questions());
        assertEquals(1, again.codes().size(), "only the one whose picture has another name");
        assertEquals(2, again.there());
        As.BINH.run(() -> questions.remove(id, seen(id), module(id), again.codes()));
        As.BINH.run(() -> questions.remove(id, seen(id), module(id), taken.codes()));
        assertEquals(List.of(first), codes(id));
        var back = taken.codes().get(1);
        As.BINH.run(() -> questions.restore(id, seen(id), module(id), back));
        assertEquals(List.of(first, back), codes(id));
    }

    private TakenQuestions takes(Long id, byte[] file) throws Exception {
        return As.BINH.get(() -> questions.takeWord(
                id, seen(id), module(id), "Câu hỏi.docx", new ByteArrayInputStream(file), Level.UNDERSTAND));
    }

    @Test
    void what_is_no_list_of_questions_is_refused_and_changes_nothing() throws Exception {
        var id = begins();
        adds(id, LISTENING);
        var before = bank(id).text();
        var many = "Câu 1. Làm gì?\nA. Nghe\nB. Nói\n".repeat(1_001);
        assertEquals("authoring.noQuestions", taking(id, "Nghe hết rồi mới nói.", Level.APPLY));
        assertEquals("authoring.noQuestions", taking(id, null, Level.APPLY));
        assertEquals("authoring.levelMissing", taking(id, "Làm gì?\nA. Nghe\nB. Nói", null));
        assertEquals("authoring.questionsMany", taking(id, many, Level.APPLY));
        assertEquals("authoring.textLong", taking(id, "a".repeat(200_001), Level.APPLY));
        assertEquals("authoring.wordKind", School.refusal(() -> takes(id, "Câu 1.".getBytes(StandardCharsets.UTF_8))));
        assertEquals("authoring.noQuestions", School.refusal(() -> takes(id, WordFiles.listening())));
        assertEquals(before, bank(id).text());
    }

    private String taking(Long id, String text, Level level) throws Exception {
        return School.refusal(() -> As.BINH.run(() -> questions.takeText(id, seen(id), module(id), text, level)));
    }

    @Test
    void two_authors_do_not_write_over_each_other_and_others_write_nothing() throws Exception {
        var id = begins();
        var module = module(id);
        var code = adds(id, LISTENING);
        int old = seen(id);
        As.HA.run(() -> questions.save(id, old, module, code, asking("Của Hà?", Level.APPLY)));
        for (var act : List.<As.Step>of(
                () -> questions.save(id, old, module, code, LISTENING),
                () -> questions.add(id, old, module, LISTENING),
                () -> questions.copy(id, old, module, code),
                () -> questions.remove(id, old, module, List.of(code)),
                () -> questions.restore(id, old, module, code),
                () -> questions.takeText(id, old, module, "Làm gì?\nA. Nghe\n*B. Nói", Level.APPLY),
                () -> questions.saveText(id, old, module, "")))
            assertEquals("authoring.changedMeanwhile", School.refusal(() -> As.BINH.run(act)));
        assertTrue(bank(id).text().contains("Của Hà?"));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> questions.bank(id, module)));
        assertThrows(
                EJBAccessException.class, () -> As.HANH.run(() -> questions.remove(id, old, module, List.of(code))));
        assertThrows(
                EJBAccessException.class,
                () -> As.HANH.run(() -> questions.takeText(id, old, module, "", Level.APPLY)));
        assertThrows(NotFound.class, () -> As.BINH.get(() -> questions.bank(id, "khong-co")));
        assertThrows(NotFound.class, () -> As.BINH.get(() -> questions.bank(id, "../course")));
        assertThrows(NotFound.class, () -> As.BINH.get(() -> questions.question(id, module, "khong-co")));
        assertNotEquals(code, adds(id, LISTENING));
    }
}
