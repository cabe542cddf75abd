package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.CarryService;
import vn.taphuan.authoring.CourseFacts;
import vn.taphuan.authoring.DraftMaterialService;
import vn.taphuan.authoring.DraftQuestionService;
import vn.taphuan.authoring.KeptLine;
import vn.taphuan.authoring.LibraryKind;
import vn.taphuan.authoring.LibraryLine;
import vn.taphuan.authoring.LibraryService;
import vn.taphuan.authoring.ReviewService;
import vn.taphuan.content.ContentService;
import vn.taphuan.content.ContentStore;
import vn.taphuan.course.CourseService;
import vn.taphuan.course.Courses;
import vn.taphuan.course.ItemKind;
import vn.taphuan.course.PagePicture;
import vn.taphuan.course.SmallPicture;
import vn.taphuan.courses.Basis;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.Draw;
import vn.taphuan.courses.Finish;
import vn.taphuan.courses.FinishRule;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.MaterialKind;
import vn.taphuan.courses.MaterialSource;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.courses.PeriodsBy;
import vn.taphuan.courses.Problem;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.learning.FollowService;
import vn.taphuan.learning.LearningService;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.rendition.Renditions;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Bình puts films, documents, links and packages into courses, and learners take them. */
@ExtendWith(ArquillianExtension.class)
class MaterialIT {
    private static final List<Basis> BASIS = List.of(new Basis("Luật", Basis.Status.CURRENT, "đang áp dụng"));
    private static int begun;

    @Inject
    AuthoringService authoring;

    @Inject
    DraftQuestionService questions;

    @Inject
    DraftMaterialService materials;

    @Inject
    LibraryService library;

    @Inject
    ReviewService review;

    @Inject
    CarryService carry;

    @Inject
    LearningService learning;

    @Inject
    EnrolmentService enrolments;

    @Inject
    FollowService follow;

    @Inject
    ContentStore store;

    @Inject
    Renditions renditions;

    @Inject
    CourseService courses;

    @Inject
    Courses repository;

    @Inject
    ContentService content;

    @Inject
    School school;

    @TempDir
    Path folder;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    // What is put in

    private static byte[] film() {
        return bytes("\0\0\0\u0018ftypmp42" + UUID.randomUUID());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private LibraryLine keeps(String name, byte[] content) throws Exception {
        return sends(name, content).line();
    }

    private KeptLine sends(String name, byte[] content) throws Exception {
        var file = Files.write(Files.createTempFile(folder, null, null), content);
        return As.BINH.get(() -> library.keep(name, file));
    }

    private static MaterialSource told(String title, Finish finish, int atLeast) {
        return new MaterialSource(MaterialKind.LINK, "", title, 5, "Để ý.", "", "", "", 100, false, finish, atLeast);
    }

    private static MaterialSource link(String url) {
        return new MaterialSource(MaterialKind.LINK, "", "Cổng thông tin", 5, "", "", "", url, 0, false, null, 0);
    }

    private int seen(Long draft) throws Exception {
        return As.BINH.get(() -> authoring.draft(draft).seen());
    }

    private Long begins(CourseFinish finish) throws Exception {
        var draft = As.BINH.get(() -> authoring.begin("HL-%02d".formatted(++begun), "Học liệu"));
        var facts = new CourseFacts(
                "Học liệu",
                "Ngắn.",
                1,
                PeriodsBy.UNTOLD,
                "Công chức",
                List.of(),
                70,
                finish,
                0,
                List.of("Biết"),
                BASIS);
        As.BINH.run(() -> authoring.saveFacts(draft, seen(draft), facts));
        As.BINH.run(() -> authoring.addModule(draft, seen(draft), "Một", "Biết."));
        return draft;
    }

    private void adds(Long draft, MaterialSource told, Long file, Long captions) throws Exception {
        As.BINH.run(() -> materials.add(draft, seen(draft), 0, told, file, captions));
    }

    private MaterialSource item(Long draft, int at) throws Exception {
        return As.BINH.get(() -> authoring.draft(draft).item(0, at).material());
    }

    /** With a test of one question at its end, published. */
    private String publishes(Long draft) throws Exception {
        var module = As.BINH.get(() -> authoring.draft(draft).plan().modules().get(0));
        As.BINH.run(() -> authoring.addQuiz(draft, seen(draft), 0, "Kiểm tra"));
        As.BINH.run(() -> questions.saveText(draft, seen(draft), module.id(), """
                ---
                topic: %1$s
                ---

                ## Ta làm gì trước? {#%1$s-c1 level=nhan-biet}

                - [x] Nghe
                - [ ] Nói

                > Nghe rồi mới nói.
                >
                > Căn cứ: Luật (đang áp dụng).
                """.formatted(module.id())));
        var quiz = new QuizSource("", "Kiểm tra", 10, 3, 70, List.of(new Draw(module.id(), Level.RECOGNISE, 1)));
        var at = module.items().size();
        As.BINH.run(() -> authoring.saveQuiz(draft, seen(draft), 0, at, quiz));
        assertEquals(
                List.of(),
                As.BINH.get(() -> authoring.draft(draft).hindrances()).stream()
                        .map(Problem::sentence)
                        .toList());
        As.BINH.run(() -> review.submit(draft, seen(draft), "daotao", null));
        As.HA.get(() -> review.publish(draft, null));
        return As.BINH.get(() -> authoring.draft(draft).code());
    }

    private OfficialLine learns(String offering) throws Exception {
        var person = school.someone();
        school.enrols(offering, person);
        return person;
    }

    /** A page of the draft; gives its code. */
    private String writes(Long draft, int at, String title, Finish finish, int atLeast) throws Exception {
        As.BINH.run(() -> authoring.addPage(draft, seen(draft), 0, title));
        var name = As.BINH.get(() -> authoring.draft(draft).item(0, at).page());
        var page = new PagePlan("", title, 5, "Biết.", BASIS, new FinishRule(finish, atLeast), "Nội dung.");
        As.BINH.run(() -> authoring.savePage(draft, seen(draft), name, page));
        return As.BINH.get(() -> authoring.page(draft, name).page().id());
    }

    @Test
    void a_page_is_completed_by_its_own_rule() throws Exception {
        var draft = begins(CourseFinish.ALL);
        var opened = writes(draft, 0, "Chỉ cần mở", Finish.SEEN, 0);
        var timed = writes(draft, 1, "Đọc ba phút", Finish.SECONDS, 180);
        var name = As.BINH.get(() -> authoring.draft(draft).item(0, 0).page());
        var watched = new PagePlan("", "Xem", 5, "Biết.", BASIS, new FinishRule(Finish.WATCHED, 50), "Nội dung.");
        assertEquals(
                "authoring.finishKind",
                assertThrows(
                                Refused.class,
                                () -> As.BINH.run(() -> authoring.savePage(draft, seen(draft), name, watched)))
                        .key());
        var offering = school.opens(publishes(draft));
        School.learner(learns(offering)).run(() -> {
            assertTrue(learning.lesson(offering, opened).completed());
            var lesson = learning.lesson(offering, timed);
            assertEquals(180, lesson.atLeast());
            assertEquals(
                    "learning.notByWord",
                    assertThrows(Refused.class, () -> learning.complete(offering, timed))
                            .key());
            assertFalse(learning.report(lesson.enrolment(), timed, 100, 179, 1).completed());
            assertTrue(learning.report(lesson.enrolment(), timed, 100, 180, 2).completed());
        });
    }

    @Test
    void a_film_is_completed_by_the_seconds_watched_however_often_and_wherever() throws Exception {
        var content = film();
        var film = keeps("Chào hỏi.mp4", content);
        var captions = keeps("chao.vtt", bytes("WEBVTT\n\n00:01.000 --> 00:02.500\nXin chao\n"));
        var draft = begins(CourseFinish.ALL);
        adds(draft, told("Chào hỏi", Finish.WATCHED, 80), film.id(), captions.id());
        var code = item(draft, 0).id();
        var offering = school.opens(publishes(draft));
        var person = learns(offering);
        School.learner(person).run(() -> {
            var view = learning.material(offering, code);
            assertEquals(ItemKind.VIDEO, view.kind());
            assertEquals(100, view.material().lengthSeconds());
            var enrolment = view.enrolment();
            assertFalse(learning.played(enrolment, code, 40, parts(0, 40), 1).completed());
            assertFalse(learning.played(enrolment, code, 30, parts(0, 40), 2).completed(), "watched again");
            assertFalse(learning.played(enrolment, code, 79, parts(50, 70), 4).completed());
            assertEquals(
                    4, learning.played(enrolment, code, 5, parts(40, 55), 3).seq(), "late, from another device");
            var again = learning.material(offering, code);
            assertEquals("0-70", again.watched());
            assertEquals(79, again.stoppedAt());
            assertEquals(70, again.seconds());
            assertTrue(learning.played(enrolment, code, 100, parts(60, 900), 5).completed(), "the end is the end");
            assertEquals(100, learning.material(offering, code).seconds());
            assertEquals(1, learning.classView(offering).card().completedItems());
            var file = learning.media(enrolment, code, false);
            assertEquals("video/mp4", file.mediaType());
            assertEquals(content.length, file.size());
            try (var stored = store.open(file.sha256(), 0)) {
                assertArrayEquals(content, stored.readAllBytes());
            }
            assertEquals("text/vtt", learning.media(enrolment, code, true).mediaType());
        });
        var enrolment = School.learner(person)
                .get(() -> learning.material(offering, code).enrolment());
        assertThrows(NotFound.class, () -> As.HANH.get(() -> learning.media(enrolment, code, false)));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> learning.material(offering, code)));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> learning.played(enrolment, code, 1, parts(0, 1), 9)));
        As.PAO.run(() -> enrolments.withdraw(enrolment, "Đi công tác"));
        assertThrows(NotFound.class, () -> School.learner(person).get(() -> learning.media(enrolment, code, false)));
    }

    private static List<List<Integer>> parts(int from, int to) {
        return List.of(List.of(from, to));
    }

    @Test
    void documents_and_links_are_completed_by_opening_by_time_or_by_the_learner_s_word() throws Exception {
        var document = keeps("Quy chế.pdf", bytes("%PDF-1.7 " + UUID.randomUUID()));
        var sheet = keeps("Bảng.xlsx", zip("xl/workbook.xml", "<x/>"));
        var draft = begins(CourseFinish.ALL);
        adds(draft, told("Quy chế", Finish.SECONDS, 60), document.id(), null);
        adds(draft, told("Bảng", Finish.SEEN, 0), sheet.id(), null);
        adds(draft, link("https://laichau.gov.vn/"), null, null);
        var codes =
                List.of(item(draft, 0).id(), item(draft, 1).id(), item(draft, 2).id());
        assertEquals(Finish.CONFIRMED, item(draft, 2).finish());
        var offering = school.opens(publishes(draft));
        School.learner(learns(offering)).run(() -> {
            var enrolment = learning.material(offering, codes.get(0)).enrolment();
            assertEquals("learning.notByWord", School.refusal(() -> learning.complete(offering, codes.get(0))));
            assertFalse(learning.report(enrolment, codes.get(0), 100, 59, 1).completed());
            assertTrue(learning.report(enrolment, codes.get(0), 100, 61, 2).completed());
            assertTrue(learning.material(offering, codes.get(1)).completed(), "seen is enough");
            assertFalse(learning.material(offering, codes.get(2)).completed());
            assertThrows(NotFound.class, () -> learning.media(enrolment, codes.get(2), false));
            assertEquals(
                    ItemKind.QUIZ, learning.complete(offering, codes.get(2)).kind());
            assertEquals(3, learning.classView(offering).card().completedItems());
            assertThrows(NotFound.class, () -> learning.played(enrolment, codes.get(0), 1, parts(0, 1), 9));
            assertThrows(NotFound.class, () -> learning.lesson(offering, codes.get(0)));
        });
    }

    @Test
    void a_course_may_be_completed_by_some_of_its_items_and_its_final_test() throws Exception {
        var draft = begins(new CourseFinish(CourseFinish.When.SOME, 2));
        adds(draft, link("https://laichau.gov.vn/1"), null, null);
        adds(draft, link("https://laichau.gov.vn/2"), null, null);
        var offering = school.opens(publishes(draft));
        School.learner(learns(offering)).run(() -> {
            var items = learning.classView(offering).modules().get(0).items();
            var test = items.get(2).code();
            passes(offering, test);
            assertFalse(learning.classView(offering).card().completed(), "one of two");
            learning.complete(offering, items.get(1).code());
            assertTrue(learning.classView(offering).card().completed());
            assertNotNull(learning.classView(offering).next(), "what is left may still be learnt");
        });
        var tested = begins(new CourseFinish(CourseFinish.When.SCORE, 0));
        adds(tested, link("https://laichau.gov.vn/3"), null, null);
        var other = school.opens(publishes(tested));
        School.learner(learns(other)).run(() -> {
            passes(
                    other,
                    learning.classView(other).modules().get(0).items().get(1).code());
            assertTrue(learning.classView(other).card().completed());
        });
    }

    private void passes(String offering, String test) {
        assertEquals(100, school.takes(offering, test, "Nghe"));
    }

    @Test
    void a_course_with_its_films_and_packages_is_taken_along_and_taken_in_without_loss() throws Exception {
        var film = keeps("Phim.webm", bytes("\u001A\u0045\u00DF\u00A3" + UUID.randomUUID()));
        var scorm = keeps("Gói.zip", scorm("index.html"));
        assertEquals(LibraryKind.PACKAGE, scorm.kind());
        var draft = begins(CourseFinish.ALL);
        adds(draft, told("Phim", null, 0), film.id(), null);
        adds(draft, told("Gói", Finish.SCORE, 50), scorm.id(), null);
        var code = publishes(draft);
        var zip = exported(code);
        var looked = As.BINH.get(() -> carry.take(new ByteArrayInputStream(zip), true));
        assertEquals(List.of("Phim", "Gói", "Kiểm tra"), looked.items());
        var taken = As.BINH.get(() -> carry.take(new ByteArrayInputStream(zip), false));
        assertEquals(List.of(), As.BINH.get(() -> review.differences(taken.draft())));
        var again = As.BINH.get(() -> {
            var bytes = new ByteArrayOutputStream();
            carry.export(taken.draft()).writeTo(bytes);
            return bytes.toByteArray();
        });
        assertArrayEquals(zip, again);
        As.BINH.run(() -> review.drop(taken.draft()));
        var offering = school.opens(code);
        School.learner(learns(offering)).run(() -> {
            var view = learning.material(
                    offering,
                    learning.classView(offering).modules().get(0).items().get(1).code());
            assertEquals(ItemKind.PACKAGE, view.kind());
            assertNotNull(view.material().learningPackage());
        });
    }

    private byte[] exported(String code) throws Exception {
        return As.HA.get(() -> {
            var bytes = new ByteArrayOutputStream();
            carry.exportCourse(code).writeTo(bytes);
            return bytes.toByteArray();
        });
    }

    private static byte[] zip(String path, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, path, text + UUID.randomUUID());
        }
        return bytes.toByteArray();
    }

    private static byte[] scorm(String launched) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "imsmanifest.xml", """
                    <manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                      <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                      <organizations><organization identifier="O"><title>Gói</title>
                        <item identifier="I" identifierref="R"><title>Nghe</title></item></organization></organizations>
                      <resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="%s"/></resources>
                    </manifest>""".formatted(launched));
            put(zip, "index.html", "<p>" + UUID.randomUUID() + "</p>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bình_lets_an_item_count_with_his_reason_and_a_quiz_never() throws Exception {
        var draft = begins(CourseFinish.ALL);
        adds(draft, link("https://laichau.gov.vn/4"), null, null);
        var code = item(draft, 0).id();
        var offering = school.opens(publishes(draft));
        var person = learns(offering);
        var enrolment = School.learner(person)
                .get(() -> learning.material(offering, code).enrolment());
        var test = School.learner(person).get(() -> learning.classView(offering)
                .modules()
                .get(0)
                .items()
                .get(1)
                .code());
        assertEquals(
                "learning.reasonMissing",
                School.refusal(() -> As.BINH.run(() -> follow.letCount(offering, enrolment, code, " "))));
        assertEquals(
                "learning.quizByWord",
                School.refusal(() -> As.BINH.run(() -> follow.letCount(offering, enrolment, test, "Giỏi"))));
        var other = school.opens("CCHC-02");
        assertThrows(NotFound.class, () -> As.BINH.run(() -> follow.letCount(other, enrolment, code, "Lớp khác")));
        assertThrows(
                EJBAccessException.class, () -> As.PAO.run(() -> follow.letCount(offering, enrolment, code, "Tôi")));
        School.learner(person).run(() -> passes(offering, test));
        As.BINH.run(() -> follow.letCount(offering, enrolment, code, "Đã làm tại lớp."));
        var view = As.BINH.get(() -> follow.learner(offering, enrolment));
        assertEquals(List.of(), view.open());
        assertEquals("Nguyễn Văn Bình", view.manual().get(0).by());
        School.learner(person).run(() -> {
            assertEquals(
                    "Đã làm tại lớp.",
                    learning.classView(offering).manual().get(0).reason());
            assertTrue(learning.classView(offering).card().completed(), "it was the last one");
        });
        assertEquals(
                "learning.doneAlready",
                School.refusal(() -> As.BINH.run(() -> follow.letCount(offering, enrolment, code, "Lần nữa"))));
    }

    // Weak lines

    /** Noise, as photos have it: a page with this photo, in a course that Bình wrote and Hà published. */
    private String publishesPhoto(byte[] photo) throws Exception {
        var draft = begins(CourseFinish.ALL);
        var page = As.BINH.get(() -> authoring.addPage(draft, seen(draft), 0, "Quầy một cửa"));
        var body = "Nhìn **kỹ**.\n\n![Quầy tiếp nhận](../images/quay.jpg)";
        var told = new PagePlan("", "Quầy một cửa", 5, "Biết.", BASIS, body);
        As.BINH.get(() -> authoring.savePage(draft, seen(draft), page, told, "Quầy.jpg", photo));
        return publishes(draft);
    }

    private static byte[] photo() throws IOException {
        var image = new BufferedImage(1600, 800, BufferedImage.TYPE_INT_RGB);
        var noise = new Random();
        for (int y = 0; y < 800; y++) for (int x = 0; x < 1600; x++) image.setRGB(x, y, noise.nextInt(0x404040));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private PagePicture shown(String offering) throws Exception {
        return School.learner(learns(offering))
                .get(() -> learning.lesson(
                        offering,
                        learning.classView(offering)
                                .modules()
                                .get(0)
                                .items()
                                .get(0)
                                .code()))
                .pictures()
                .get(0);
    }

    @Test
    void a_photo_of_a_published_page_is_shown_from_smaller_ones_that_are_kept_as_long_as_it() throws Exception {
        var code = publishesPhoto(photo());
        renditions.makePictures();
        var shown = shown(school.opens(code));
        assertEquals(List.of(1600, 800), List.of(shown.width(), shown.height()));
        assertEquals(
                List.of(480, 960),
                shown.smaller().stream().map(SmallPicture::width).toList());
        var small = shown.smaller().get(0);
        var version = repository.getLatest(code).id();
        assertEquals(
                small,
                courses.smallPicture(version, "quay.jpg", 480, small.sha256().substring(0, 16)));
        assertThrows(NotFound.class, () -> courses.smallPicture(version, "quay.jpg", 480, "0000000000000000"));
        assertThrows(NotFound.class, () -> courses.smallPicture(version, "khac.jpg", 480, ""));
        var kept = Path.of(
                store.place().address(),
                small.sha256().substring(0, 2),
                small.sha256().substring(2, 4),
                small.sha256());
        Files.setLastModifiedTime(kept, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        As.HUY.run(() -> content.clean());
        assertTrue(store.exists(small.sha256()), "it is used");
    }

    @Test
    void a_broken_photo_is_shown_as_it_came() throws Exception {
        var broken = Arrays.copyOf(photo(), 500);
        var code = publishesPhoto(broken);
        renditions.makePictures();
        var shown = shown(school.opens(code));
        assertEquals(List.of(), shown.smaller());
        assertEquals(500, shown.weight());
        assertArrayEquals(
                broken,
                courses.picture(repository.getLatest(code).id(), "quay.jpg").content());
    }

    /**
     * The program is one that the test writes: not every machine has ffmpeg, and what it makes of a film is held where it
     * is asked (FilmMakerTest).
     */
    @Test
    void a_film_gets_a_small_one_where_the_machine_has_a_program_for_it_and_else_stays_as_it_is() throws Exception {
        System.setProperty("taphuan.ffmpeg", "none");
        try {
            var film = keeps("Phim.mp4", Arrays.copyOf(film(), 2 << 20));
            var draft = begins(CourseFinish.ALL);
            adds(draft, told("Phim", Finish.WATCHED, 80), film.id(), null);
            adds(
                    draft,
                    told("Phim ngắn", Finish.WATCHED, 80),
                    keeps("Ngắn.mp4", film()).id(),
                    null);
            var code = item(draft, 0).id();
            var light = item(draft, 1).id();
            var offering = school.opens(publishes(draft));
            renditions.makeFilms();
            School.learner(learns(offering)).run(() -> {
                var view = learning.material(offering, code);
                assertNull(view.material().smallSha256());
                assertThrows(NotFound.class, () -> learning.smallFilm(view.enrolment(), code));
                System.setProperty("taphuan.ffmpeg", program().toString());
                renditions.makeFilms();
                var small = learning.smallFilm(view.enrolment(), code);
                assertEquals("video/mp4", small.mediaType());
                assertEquals(4, small.size());
                assertEquals(4, learning.material(offering, code).material().smallSize());
                assertThrows(
                        NotFound.class, () -> learning.smallFilm(view.enrolment(), light), "it comes over any line");
                assertThrows(NotFound.class, () -> As.HANH.get(() -> learning.smallFilm(view.enrolment(), code)));
            });
        } finally {
            System.clearProperty("taphuan.ffmpeg");
        }
    }

    private Path program() throws IOException {
        var program = Files.writeString(
                folder.resolve("ffmpeg"), "#!/bin/sh\nfor last; do :; done\nprintf nho. > \"$last\"\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    // The library

    @Test
    void a_file_is_kept_once_and_told_where_it_is_used() throws Exception {
        var content = film();
        var kept = keeps("Phim dài.mp4", content);
        assertEquals("phim-dai.mp4", kept.name());
        var again = sends("khác tên.mp4", content);
        assertTrue(again.known());
        assertEquals("phim-dai.mp4", again.line().name());
        assertEquals(kept.id(), again.line().id());
        assertEquals(0, line(kept).uses());
        var draft = begins(CourseFinish.ALL);
        adds(draft, told("Phim", null, 0), kept.id(), null);
        assertEquals(1, line(kept).uses());
        assertEquals(draft, As.BINH.get(() -> library.uses(kept.id())).get(0).draft());
        As.BINH.run(() -> authoring.removeItem(draft, seen(draft), 0, 0));
        assertEquals(0, line(kept).uses(), "the file went with the last item that used it");
        assertThrows(
                NotFound.class, () -> As.HA.get(() -> library.file(kept.id())), "everybody has a library of their own");
        assertThrows(NotFound.class, () -> As.HA.run(() -> library.remove(kept.id())));
        As.BINH.run(() -> library.remove(kept.id()));
        assertThrows(NotFound.class, () -> As.BINH.get(() -> library.file(kept.id())));
    }

    private LibraryLine line(LibraryLine kept) throws Exception {
        return As.BINH.get(() -> library.files(kept.name(), 0, 5)).rows().get(0);
    }

    @Test
    void what_is_not_what_its_name_says_is_not_kept() throws Exception {
        for (var name : List.of("a.mp4", "a.pdf", "a.exe", "a", "", "a.html", "a.svg", "../a.mp4x"))
            assertEquals("authoring.mediaKind", School.refusal(() -> keeps(name, bytes("MZ gì đó"))), name);
        assertEquals(
                "authoring.mediaKind",
                School.refusal(() -> keeps("pdf", bytes("%PDF-1.7 " + UUID.randomUUID()))),
                "a name that is only an ending");
        assertEquals("authoring.fileEmpty", School.refusal(() -> keeps("a.mp4", new byte[0])));
        assertEquals("packages.noFile", School.refusal(() -> keeps("goi.zip", scorm("khong-co.html"))));
        assertEquals("authoring.captionsNone", School.refusal(() -> keeps("a.vtt", bytes("WEBVTT\n"))));
        assertEquals(
                "authoring.captionsTime",
                School.refusal(() -> keeps("a.vtt", bytes("WEBVTT\n\n00:05.000 --> 00:02.500\nX"))));
        assertEquals("authoring.captionsEncoding", School.refusal(() -> keeps("a.vtt", bytes("WEBVTT\n\u00E1"))));
    }

    @Test
    void an_item_is_changed_copied_and_sent_to_another_course_with_its_file() throws Exception {
        var film = keeps("Phim.mp4", film());
        var draft = begins(CourseFinish.ALL);
        adds(draft, told("Phim", null, 0), film.id(), null);
        var was = item(draft, 0);
        assertEquals(Finish.WATCHED, was.finish());
        assertEquals(90, was.atLeast());
        As.BINH.run(() ->
                materials.save(draft, seen(draft), 0, 0, told("Phim hay", Finish.SECONDS, 30), null, null, false));
        assertEquals(was.id(), item(draft, 0).id());
        assertEquals(was.file(), item(draft, 0).file());
        assertEquals("Phim hay", item(draft, 0).title());
        var other = keeps("Phim khác.mp4", film());
        As.BINH.run(() -> materials.save(
                draft, seen(draft), 0, 0, told("Phim hay", Finish.SECONDS, 30), other.id(), null, false));
        assertEquals(other.name(), item(draft, 0).file());
        As.BINH.run(() -> authoring.copyItem(draft, seen(draft), 0, 0));
        assertEquals(item(draft, 0).file(), item(draft, 1).file());
        assertFalse(item(draft, 0).id().equals(item(draft, 1).id()));
        var target = begins(CourseFinish.ALL);
        var module = As.BINH.get(
                () -> authoring.draft(target).plan().modules().get(0).id());
        As.BINH.run(() -> authoring.sendItem(draft, seen(draft), 0, 1, target, module, false));
        assertEquals(other.name(), item(target, 0).file());
        assertEquals(
                "authoring.finishKind",
                School.refusal(() -> adds(draft, told("Phim", Finish.PASSED, 0), film.id(), null)));
        assertEquals(
                "authoring.atLeast",
                School.refusal(() -> adds(draft, told("Phim", Finish.WATCHED, 101), film.id(), null)));
        assertEquals("authoring.urlForm", School.refusal(() -> adds(draft, link("javascript:alert(1)"), null, null)));
        var captions = keeps("a.vtt", bytes("WEBVTT\n\n00:01.000 --> 00:02.500\n" + UUID.randomUUID()));
        assertEquals(
                "authoring.mediaCaptionsAlone",
                School.refusal(() -> adds(draft, told("X", null, 0), captions.id(), null)));
        var paper = keeps("a.pdf", bytes("%PDF-1.7 " + UUID.randomUUID()));
        assertEquals(
                "authoring.mediaOtherKind",
                School.refusal(() -> As.BINH.run(
                        () -> materials.save(draft, seen(draft), 0, 0, told("X", null, 0), paper.id(), null, false))));
    }

    @Test
    void learners_and_hr_have_no_library_and_write_no_items() throws Exception {
        var file = Files.write(folder.resolve("a.pdf"), bytes("%PDF-1.7"));
        for (var person : List.of(As.HANH, As.PAO, As.DUC, As.HUY)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> library.files("", 0, 1)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> library.keep("a.pdf", file)));
            assertThrows(
                    EJBAccessException.class, () -> person.run(() -> materials.add(1L, 0, 0, link("x"), null, null)));
        }
    }
}
