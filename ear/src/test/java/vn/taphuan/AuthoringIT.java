package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.CarryService;
import vn.taphuan.authoring.CourseFacts;
import vn.taphuan.authoring.DraftLine;
import vn.taphuan.authoring.DraftQuestionService;
import vn.taphuan.authoring.DraftState;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.authoring.FileDifference;
import vn.taphuan.authoring.NoteKind;
import vn.taphuan.authoring.NoteLine;
import vn.taphuan.authoring.ReviewService;
import vn.taphuan.authoring.ReviewerChoice;
import vn.taphuan.authoring.TakenPackage;
import vn.taphuan.authoring.TakenWord;
import vn.taphuan.course.CourseService;
import vn.taphuan.courses.Basis;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.Draw;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.courses.PeriodsBy;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Bình writes courses; Hà, of the training office, reads and publishes them. */
@ExtendWith(ArquillianExtension.class)
class AuthoringIT {
    private static final List<Basis> BASIS =
            List.of(new Basis("Luật Cán bộ, công chức số 80/2025/QH15", Basis.Status.CURRENT, "từ ngày 01/7/2025"));

    /** A picture of one point. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final byte[] SMALL_DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9'/>".getBytes(StandardCharsets.UTF_8);

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
    CarryService carry;

    @Inject
    ReviewService review;

    @Inject
    CourseService courses;

    @Inject
    IdentityService identity;

    @Inject
    School school;

    private static String nextCode() {
        return "SOAN-%02d".formatted(++begun);
    }

    private DraftView draft(Long id) throws Exception {
        return As.BINH.get(() -> authoring.draft(id));
    }

    private int seen(Long id) throws Exception {
        return draft(id).seen();
    }

    private Long begins() throws Exception {
        return As.BINH.get(() -> authoring.begin(nextCode(), "Tiếp công dân"));
    }

    /** A course of one page and a test, to which nothing is missing. */
    private Long writes() throws Exception {
        var id = begins();
        var facts = new CourseFacts(
                "Tiếp công dân",
                "Khóa học ngắn.",
                2,
                new PeriodsBy(1, 1, 0),
                "Công chức tiếp công dân",
                List.of(),
                70,
                CourseFinish.ALL,
                24,
                List.of("Biết tiếp công dân"),
                BASIS);
        As.BINH.run(() -> authoring.saveFacts(id, seen(id), facts));
        As.BINH.run(() -> authoring.addModule(id, seen(id), "Lắng nghe", "Biết lắng nghe."));
        var name = As.BINH.get(() -> authoring.addPage(id, seen(id), 0, "Nghe trước, nói sau"));
        assertEquals("nghe-truoc-noi-sau.md", name);
        var page = new PagePlan("", "Nghe trước, nói sau", 10, "Biết nghe.", BASIS, "## Nghe\n\nNghe **hết** lời.");
        As.BINH.run(() -> authoring.savePage(id, seen(id), name, page));
        As.BINH.run(() -> authoring.addQuiz(id, seen(id), 0, "Bài kiểm tra cuối khóa"));
        var module = draft(id).plan().modules().get(0);
        As.BINH.run(() -> questions.saveText(id, seen(id), module.id(), questions(module.id())));
        var draw = List.of(new Draw(module.id(), Level.RECOGNISE, 1), new Draw(module.id(), Level.APPLY, 0));
        As.BINH.run(() ->
                authoring.saveQuiz(id, seen(id), 0, 1, new QuizSource("", "Bài kiểm tra cuối khóa", 10, 3, 70, draw)));
        return id;
    }

    private static String questions(String module) {
        return """
                ---
                topic: %1$s
                ---

                ## Khi công dân nói, ta làm gì trước? {#%1$s-c1 level=nhan-biet}

                - [x] Nghe
                - [ ] Nói

                > Nghe hết rồi mới nói.
                >
                > Căn cứ: Hiến pháp năm 2013 (đang áp dụng).
                """.formatted(module);
    }

    @Test
    void bình_writes_a_course_hà_sends_it_back_once_and_publishes_it_and_the_next_version_is_its_copy()
            throws Exception {
        var id = writes();
        var view = draft(id);
        assertTrue(view.isFit(), () -> view.problems().toString());
        assertEquals(
                List.of("daotao"),
                As.BINH.get(() -> review.reviewers(id)).stream()
                        .map(ReviewerChoice::username)
                        .toList());
        As.BINH.run(() -> review.submit(id, seen(id), "daotao", "Nhờ chị xem."));
        assertEquals(
                "authoring.notWriting",
                School.refusal(() -> As.BINH.run(() -> authoring.addModule(id, seen(id), "Thêm", ""))));
        assertThrows(EJBAccessException.class, () -> As.BINH.get(() -> review.publish(id, null)));
        assertTrue(As.HA.get(() -> authoring.draft(id)).reviews());
        assertEquals("authoring.reasonMissing", School.refusal(() -> As.HA.run(() -> review.sendBack(id, " "))));
        As.HA.run(() -> review.sendBack(id, "Thêm ví dụ."));
        As.BINH.run(() -> review.submit(id, seen(id), "daotao", null));
        assertEquals(1, As.HA.get(() -> review.publish(id, "Bài viết dễ hiểu.")));
        var published = draft(id);
        assertEquals(DraftState.PUBLISHED, published.state());
        assertEquals(
                List.of(
                        NoteKind.BEGUN,
                        NoteKind.SUBMITTED,
                        NoteKind.SENT_BACK,
                        NoteKind.SUBMITTED,
                        NoteKind.COMMENT,
                        NoteKind.PUBLISHED),
                published.notes().stream().map(NoteLine::kind).toList());
        assertEquals("Bài viết dễ hiểu.", published.notes().get(4).text());
        assertEquals("authoring.notInReview", School.refusal(() -> As.HA.get(() -> review.publish(id, null))));
        assertTrue(As.HA.get(() -> courses.courses()).stream()
                .anyMatch(line -> line.code().equals(view.code()) && line.number() == 1));

        var about = As.HANH.get(() -> courses.about(view.code()));
        assertEquals(new PeriodsBy(1, 1, 0), about.periodsBy());
        assertEquals(24, about.validMonths());
        assertEquals(BASIS, about.basis());

        var next = As.BINH.get(() -> authoring.revise(view.code()));
        assertNotEquals(id, next);
        assertEquals(next, As.BINH.get(() -> authoring.revise(view.code())), "one draft of a course at a time");
        assertEquals(1, draft(next).basedOn());
        assertEquals(List.of(), As.BINH.get(() -> review.differences(next)));
        As.BINH.run(() -> review.submit(next, seen(next), "daotao", null));
        assertEquals("course.unchanged", School.refusal(() -> As.HA.get(() -> review.publish(next, null))));
        As.BINH.run(() -> review.takeBack(next));
        var page = new PagePlan("", "Nghe trước, nói sau", 10, "Biết nghe.", BASIS, "## Nghe\n\nNghe **kỹ** lời.");
        As.BINH.run(() -> authoring.savePage(next, seen(next), "nghe-truoc-noi-sau.md", page));
        var changed = As.BINH.get(() -> review.differences(next)).get(0);
        assertEquals("vi/nghe-truoc-noi-sau.md", changed.path());
        assertTrue(changed.lines().contains(new FileDifference.Line("Nghe **hết** lời.", null)));
        assertTrue(changed.lines().contains(new FileDifference.Line(null, "Nghe **kỹ** lời.")));
        As.BINH.run(() -> review.submit(next, seen(next), "daotao", null));
        assertEquals(2, As.HA.get(() -> review.publish(next, null)));
    }

    @Test
    void what_is_missing_is_told_with_its_place_and_hinders_the_review() throws Exception {
        var id = begins();
        assertFalse(draft(id).isFit());
        assertTrue(draft(id).hindrances().stream()
                .anyMatch(problem -> problem.file().equals("course.yaml")
                        && problem.sentence().contains("modules")));
        assertEquals(
                "authoring.notFit",
                School.refusal(() -> As.BINH.run(() -> review.submit(id, seen(id), "daotao", null))));
    }

    @Test
    void items_are_put_in_order_copied_and_taken_out() throws Exception {
        var id = writes();
        As.BINH.run(() -> authoring.addModule(id, seen(id), "Ghi chép", "Biết ghi."));
        As.BINH.run(() -> authoring.moveItem(id, seen(id), 0, 0, 1, 0));
        assertEquals("nghe-truoc-noi-sau.md", item(id, 1, 0));
        As.BINH.run(() -> authoring.copyItem(id, seen(id), 1, 0));
        assertEquals("nghe-truoc-noi-sau-2.md", item(id, 1, 1));
        var pages = draft(id).pages();
        assertNotEquals(
                pages.get("nghe-truoc-noi-sau.md").id(),
                pages.get("nghe-truoc-noi-sau-2.md").id());
        assertEquals(
                "authoring.moduleFull",
                School.refusal(() -> As.BINH.run(() -> authoring.removeModule(id, seen(id), 1))));
        As.BINH.run(() -> authoring.removeItem(id, seen(id), 1, 1));
        As.BINH.run(() -> authoring.moveModule(id, seen(id), 1, 0));
        assertEquals("Ghi chép", draft(id).plan().modules().get(0).title());
        As.BINH.run(() -> authoring.changeModule(id, seen(id), 0, "Ghi và nhớ", "Biết nhớ."));
        assertEquals("Biết nhớ.", draft(id).plan().modules().get(0).aim());
        for (var place : List.of(-1, 2, 99))
            assertThrows(NotFound.class, () -> As.BINH.run(() -> authoring.moveItem(id, seen(id), place, 0, 0, 0)));
    }

    private String refusesMinutes(Long id, int minutes) throws Exception {
        var before = seen(id);
        var page = new PagePlan("", "Nghe", minutes, "Biết nghe.", BASIS, "Nghe.");
        return School.refusal(() -> As.BINH.run(() -> authoring.savePage(id, before, "nghe-truoc-noi-sau.md", page)));
    }

    private String refusesQuiz(Long id, int minutes, int attempts, int pass, int drawn) throws Exception {
        var before = seen(id);
        var quiz = new QuizSource("", "Kiểm tra", minutes, attempts, pass, List.of(new Draw("m", Level.APPLY, drawn)));
        return School.refusal(() -> As.BINH.run(() -> authoring.saveQuiz(id, before, 0, 1, quiz)));
    }

    @Test
    void a_time_or_count_that_cannot_be_is_refused_and_drawing_more_than_there_is_is_told() throws Exception {
        var id = writes();
        for (var minutes : List.of(0, -5, 241)) assertEquals("authoring.minutes", refusesMinutes(id, minutes));
        assertEquals("authoring.minutes", refusesQuiz(id, 0, 3, 70, 1));
        assertEquals("authoring.attempts", refusesQuiz(id, 10, -1, 70, 1));
        assertEquals("authoring.passPercent", refusesQuiz(id, 10, 3, 101, 1));
        assertEquals("authoring.drawCount", refusesQuiz(id, 10, 3, 70, -1));
        var module = draft(id).plan().modules().get(0).id();
        var quiz = new QuizSource("", "Kiểm tra", 10, 3, 70, List.of(new Draw(module, Level.RECOGNISE, 99)));
        As.BINH.run(() -> authoring.saveQuiz(id, seen(id), 0, 1, quiz));
        assertTrue(draft(id).hindrances().stream()
                .anyMatch(problem -> problem.sentence().startsWith("Rút 99 câu")));
    }

    private String item(Long id, int module, int item) throws Exception {
        return draft(id).plan().modules().get(module).items().get(item).page();
    }

    @Test
    void who_saves_over_something_newer_is_told_whose_it_is() throws Exception {
        var id = begins();
        var old = seen(id);
        As.HA.run(() -> authoring.addModule(id, old, "Của Hà", ""));
        assertEquals(
                "authoring.changedMeanwhile",
                School.refusal(() -> As.BINH.run(() -> authoring.addModule(id, old, "Của Bình", ""))));
        assertEquals(1, draft(id).plan().modules().size());
    }

    @Test
    void a_page_shows_nothing_that_runs_and_a_picture_is_told_by_what_it_is() throws Exception {
        var id = writes();
        var html = As.BINH.get(() -> authoring.preview(
                id, "Chào <script>alert(1)</script> [x](javascript:alert(1)) ![Hình](../images/a.png)"));
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("javascript:"), html);
        assertTrue(html.contains("/draft-images/" + id + "/a.png"), html);
        assertEquals("hinh-1.png", addsPicture(id, "Hình 1.exe", PICTURE));
        assertEquals(
                "image/png",
                As.BINH.get(() -> authoring.picture(id, "hinh-1.png")).mediaType());
    }

    /** Beside the page as it is. */
    private String addsPicture(Long id, String name, byte[] picture) throws Exception {
        var page = As.BINH.get(() -> authoring.page(id, "nghe-truoc-noi-sau.md"));
        return As.BINH.get(() -> authoring.savePage(id, page.seen(), page.name(), page.page(), name, picture));
    }

    @Test
    void a_page_is_not_saved_when_the_picture_sent_with_it_is_none() throws Exception {
        var id = writes();
        var before = seen(id);
        var text = new PagePlan("", "Nghe", 10, "Biết nghe.", BASIS, "Viết thêm.");
        Map.of(
                        "authoring.pictureKind",
                        "MZ".getBytes(StandardCharsets.UTF_8),
                        "authoring.pictureLarge",
                        new byte[6 << 20])
                .forEach((key, picture) -> assertEquals(
                        key,
                        School.refusal(() -> As.BINH.get(() ->
                                authoring.savePage(id, before, "nghe-truoc-noi-sau.md", text, "a.png", picture)))));
        assertEquals(before, seen(id), "so that saving again is not saving over somebody");
    }

    private TakenWord takesWord(Long id, int module, byte[] file) throws Exception {
        return As.BINH.get(
                () -> authoring.takeWord(id, seen(id), module, "Tiếp dân.docx", new ByteArrayInputStream(file)));
    }

    @Test
    void a_word_file_becomes_pages_and_pictures_all_of_it_or_nothing() throws Exception {
        var id = writes();
        var taken = takesWord(id, 0, WordFiles.listening());
        assertEquals(List.of("Nghe hết lời", "Ghi chép"), taken.titles());
        assertEquals(6, taken.words());
        assertEquals(Map.of("authoring.wordPictureAlt", 1), taken.findings());
        assertEquals("nghe-het-loi.md", item(id, 0, 2));
        assertEquals("ghi-chep.md", item(id, 0, 3));
        var page = As.BINH.get(() -> authoring.page(id, "nghe-het-loi.md"));
        assertEquals(
                "**Nghe** rồi nói.\n\n![](../images/tiep-dan.png)", page.page().body());
        assertEquals(List.of("tiep-dan.png"), page.pictures());
        takesWord(id, 0, WordFiles.listening());
        assertEquals("nghe-het-loi-2.md", item(id, 0, 4));
        assertTrue(As.BINH
                .get(() -> authoring.page(id, "nghe-het-loi-2.md"))
                .page()
                .body()
                .contains("tiep-dan-2.png"));
        var pages = draft(id).pages().keySet();
        assertEquals(
                "authoring.wordKind", School.refusal(() -> takesWord(id, 0, "chữ".getBytes(StandardCharsets.UTF_8))));
        assertThrows(NotFound.class, () -> takesWord(id, 9, WordFiles.listening()));
        assertEquals(pages, draft(id).pages().keySet());
        assertEquals(
                2,
                As.BINH.get(() -> authoring.page(id, "ghi-chep.md")).pictures().size());
    }

    @Test
    void a_picture_goes_with_the_last_page_that_shows_it() throws Exception {
        var id = writes();
        takesWord(id, 0, WordFiles.listening());
        As.BINH.run(() -> authoring.copyItem(id, seen(id), 0, 2));
        As.BINH.run(() -> authoring.removeItem(id, seen(id), 0, 2));
        assertEquals(
                List.of("tiep-dan.png"),
                As.BINH.get(() -> authoring.page(id, "ghi-chep.md")).pictures());
        As.BINH.run(() -> authoring.removeItem(id, seen(id), 0, 2));
        assertEquals(
                List.of(), As.BINH.get(() -> authoring.page(id, "ghi-chep.md")).pictures());
    }

    @Test
    void a_page_is_sent_to_another_draft_with_its_pictures_and_is_another_item_there() throws Exception {
        var id = writes();
        takesWord(id, 0, WordFiles.listening());
        var other = writes();
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        addsPicture(other, "khac.svg", drawing);
        var choice = As.BINH.get(() -> authoring.sendChoices(id)).stream()
                .filter(each -> each.draft().equals(other))
                .findFirst()
                .orElseThrow();
        assertEquals("Lắng nghe", choice.moduleTitle());
        As.BINH.run(() -> authoring.sendItem(id, seen(id), 0, 2, other, choice.module(), true));
        assertEquals("nghe-het-loi.md", item(other, 0, 2));
        var here = As.BINH.get(() -> authoring.page(id, "nghe-het-loi.md"));
        var there = As.BINH.get(() -> authoring.page(other, "nghe-het-loi.md"));
        assertNotEquals(here.page().id(), there.page().id());
        assertEquals(here.page().body(), there.page().body());
        assertEquals(List.of("khac.svg", "tiep-dan.png"), there.pictures());
        assertEquals("khac.svg", addsPicture(id, "khac.svg", SMALL_DRAWING));
        var plan = here.page();
        As.BINH.run(() -> authoring.savePage(
                id,
                seen(id),
                "nghe-het-loi.md",
                new PagePlan("", "Nghe", 5, "", BASIS, plan.body() + "\n\n![Khác](../images/khac.svg)")));
        As.BINH.run(() -> authoring.sendItem(id, seen(id), 0, 2, other, choice.module(), false));
        assertEquals(
                "**Nghe** rồi nói.\n\n![](../images/tiep-dan.png)\n\n![Khác](../images/khac-2.svg)",
                As.BINH.get(() -> authoring.page(other, "nghe.md")).page().body(),
                "another picture has that name there");
        assertEquals("ghi-chep.md", item(id, 0, 2));
        assertEquals(
                List.of(), As.BINH.get(() -> authoring.page(id, "ghi-chep.md")).pictures());
    }

    @Test
    void a_page_is_sent_only_between_drafts_the_caller_writes_and_a_quiz_never() throws Exception {
        var id = writes();
        var other = writes();
        var module = draft(other).plan().modules().get(0).id();
        assertEquals(
                "authoring.sendQuiz",
                School.refusal(() -> As.BINH.run(() -> authoring.sendItem(id, seen(id), 0, 1, other, module, true))));
        assertThrows(
                NotFound.class, () -> As.BINH.run(() -> authoring.sendItem(id, seen(id), 0, 0, id, module, false)));
        assertThrows(
                NotFound.class, () -> As.BINH.run(() -> authoring.sendItem(id, seen(id), 0, 0, other, "x", false)));
        var ofHà = As.HA.get(() -> authoring.begin(nextCode(), "Của Hà"));
        assertThrows(
                NotFound.class, () -> As.BINH.run(() -> authoring.sendItem(id, seen(id), 0, 0, ofHà, module, false)));
        As.BINH.run(() -> review.submit(other, seen(other), "daotao", null));
        assertEquals(
                "authoring.notWriting",
                School.refusal(() -> As.BINH.run(() -> authoring.sendItem(id, seen(id), 0, 0, other, module, true))));
        assertTrue(As.BINH.get(() -> authoring.sendChoices(id)).stream()
                .noneMatch(
                        choice -> choice.draft().equals(other) || choice.draft().equals(ofHà)));
        assertEquals("nghe-truoc-noi-sau.md", item(id, 0, 0));
    }

    @Test
    void a_code_or_title_that_will_not_do_is_told() {
        for (var code : List.of("", "cchc-1", "CCHC 1", "CCHC-01-".repeat(9)))
            assertEquals("authoring.codeForm", School.refusal(() -> As.BINH.get(() -> authoring.begin(code, "Tên"))));
        assertEquals("course.codeTaken", School.refusal(() -> As.BINH.get(() -> authoring.begin("CCHC-01", "Tên"))));
        assertEquals(
                "authoring.titleMissing", School.refusal(() -> As.BINH.get(() -> authoring.begin("TEN-01", "  "))));
        assertEquals(
                "authoring.titleLong",
                School.refusal(() -> As.BINH.get(() -> authoring.begin("TEN-01", "x".repeat(201)))));
    }

    // Taken along and taken in

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] exported(String code) throws Exception {
        return As.HA.get(() -> {
            var bytes = new ByteArrayOutputStream();
            carry.exportCourse(code).writeTo(bytes);
            return bytes.toByteArray();
        });
    }

    private TakenPackage takes(byte[] zip, boolean dryRun) throws Exception {
        return As.BINH.get(() -> carry.take(new ByteArrayInputStream(zip), dryRun));
    }

    private String refusal(Map<String, byte[]> files) throws IOException {
        var zip = zipped(files);
        return School.refusal(() -> takes(zip, false));
    }

    private long drafts() throws Exception {
        return As.BINH.get(() -> authoring.drafts(0, 1)).total();
    }

    @Test
    void a_shipped_course_is_taken_along_and_taken_in_without_loss() throws Exception {
        var zip = exported("CCHC-02");
        var looked = takes(zip, true);
        assertEquals("COURSE", looked.kind());
        assertTrue(looked.items().size() > 5);
        assertNull(looked.draft());
        var taken = takes(zip, false);
        assertEquals(looked.title(), taken.title());
        assertEquals(List.of(), As.BINH.get(() -> review.differences(taken.draft())));
        var again = As.BINH.get(() -> {
            var bytes = new ByteArrayOutputStream();
            carry.export(taken.draft()).writeTo(bytes);
            return bytes.toByteArray();
        });
        assertEquals(unzipped(zip).keySet(), unzipped(again).keySet());
        assertEquals(HexFormat.of().formatHex(zip), HexFormat.of().formatHex(again), "byte by byte");
        assertEquals("authoring.openElsewhere", School.refusal(() -> takes(zip, true)));
        As.BINH.run(() -> review.drop(taken.draft()));
        assertEquals(DraftState.DROPPED, draft(taken.draft()).state());
    }

    @Test
    void what_cannot_be_taken_is_told_by_file_and_line_and_nothing_is_half_taken() throws Exception {
        var before = drafts();
        var files = unzipped(exported("CCHC-01"));
        assertEquals("authoring.zipBroken", School.refusal(() -> takes("chữ".getBytes(StandardCharsets.UTF_8), false)));
        assertEquals("authoring.zipBroken", School.refusal(() -> takes(new byte[0], false)));
        var headless = new LinkedHashMap<>(files);
        headless.remove("course.yaml");
        assertEquals("authoring.zipNoCourse", refusal(headless));
        for (var path : List.of("../course.yaml", "/etc/passwd", "cchc-01/course.yaml", "vi/a.html")) {
            var stranger = new LinkedHashMap<>(files);
            stranger.put(path, new byte[1]);
            assertEquals("authoring.zipPath", refusal(stranger), path);
        }
        var bomb = new LinkedHashMap<>(files);
        bomb.put("images/bom.png", new byte[61 << 20]);
        assertEquals("authoring.zipLarge", refusal(bomb));
        for (var content : List.of("<html><script>alert(1)</script>", "<svg/>", "")) {
            var disguised = new LinkedHashMap<>(files);
            disguised.put("images/hinh.png", content.getBytes(StandardCharsets.UTF_8));
            assertEquals("authoring.zipPicture", refusal(disguised), content);
        }
        var broken = new LinkedHashMap<>(files);
        broken.put("course.yaml", "uuid: [".getBytes(StandardCharsets.UTF_8));
        assertEquals("authoring.zipProblem", refusal(broken));
        var missing = new LinkedHashMap<>(files);
        var page = files.keySet().stream()
                .filter(path -> path.matches("vi/[^/]+\\.md"))
                .findFirst()
                .orElseThrow();
        missing.remove(page);
        assertEquals("authoring.zipProblem", refusal(missing));
        assertEquals(before, drafts());
    }

    // Who may

    @Test
    void another_trainer_sees_no_draft_of_bình_and_hr_and_learners_none_at_all() throws Exception {
        var id = begins();
        var username = school.someone("LC-X-08").username();
        As.HUY.run(() -> identity.grant(username, JobRole.TRAINER, "LC"));
        var other = As.as(username, JobRole.TRAINER);
        assertEquals(0, other.get(() -> authoring.drafts(0, 10)).total());
        assertThrows(NotFound.class, () -> other.get(() -> authoring.draft(id)));
        assertThrows(NotFound.class, () -> other.get(() -> authoring.preview(id, "")));
        assertThrows(NotFound.class, () -> other.run(() -> review.comment(id, "Chào")));
        assertThrows(NotFound.class, () -> other.run(() -> authoring.addModule(id, 0, "Của tôi", "")));
        assertThrows(
                NotFound.class,
                () -> other.get(
                        () -> authoring.takeWord(id, 0, 0, "a.docx", new ByteArrayInputStream(WordFiles.listening()))));
        assertThrows(NotFound.class, () -> other.run(() -> review.drop(id)));
        assertThrows(NotFound.class, () -> other.run(() -> review.takeBack(id)));
        assertThrows(NotFound.class, () -> other.get(() -> carry.export(id)));
        assertThrows(NotFound.class, () -> other.get(() -> review.differences(id)));
        assertTrue(As.HA.get(() -> authoring.drafts(0, 200)).rows().stream()
                .map(DraftLine::id)
                .anyMatch(id::equals));
        for (var person : List.of(As.HANH, As.PAO, As.DUC, As.HUY)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> authoring.drafts(0, 1)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> authoring.begin("X-01", "X")));
            assertThrows(
                    EJBAccessException.class,
                    () -> person.get(() -> carry.take(new ByteArrayInputStream(new byte[0]), true)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> review.publish(id, null)));
        }
    }

    @Test
    void nobody_reviews_the_own_draft_or_chooses_oneself() throws Exception {
        var id = As.HA.get(() -> authoring.begin(nextCode(), "Của Hà"));
        assertEquals(List.of(), As.HA.get(() -> review.reviewers(id)));
        var other = writes();
        assertEquals(List.of(), As.HA.get(() -> review.reviewers(other)), "though she may write in what Bình began");
        assertEquals(
                "authoring.reviewerMissing",
                School.refusal(() -> As.HA.run(() -> review.submit(other, seen(other), "daotao", null))));
    }

    @Test
    void what_is_begun_twice_at_the_same_moment_is_begun_once() throws Exception {
        var code = nextCode();
        Callable<String> begins = () -> {
            try {
                return As.BINH.get(() -> authoring.begin(code, "Tiếp dân")).toString();
            } catch (Refused refused) {
                return refused.key();
            }
        };
        var begun = School.allAtOnce(Collections.nCopies(4, begins));
        assertEquals(3, Collections.frequency(begun, "authoring.codeOpen"), begun::toString);
        Callable<Long> revises = () -> As.BINH.get(() -> authoring.revise("CCHC-02"));
        var revised = School.allAtOnce(Collections.nCopies(4, revises));
        assertEquals(1, Set.copyOf(revised).size(), revised::toString);
        var draft = revised.get(0);
        As.BINH.run(() -> review.drop(draft));
    }
}
