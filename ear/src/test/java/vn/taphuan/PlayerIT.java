package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.taphuan.course.Courses;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.Enrolments;
import vn.taphuan.identity.Passes;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.packages.PackageService;
import vn.taphuan.player.Completeness;
import vn.taphuan.player.Player;
import vn.taphuan.player.PlayerItem;
import vn.taphuan.player.PlayerService;
import vn.taphuan.player.PlayerView;
import vn.taphuan.player.Run;
import vn.taphuan.player.SavedState;
import vn.taphuan.player.Success;
import vn.taphuan.shared.NotFound;

/** A learner goes through a package of two items, on a phone and at a desk. */
@ExtendWith(ArquillianExtension.class)
class PlayerIT {
    private static final String ITEM = "c02-m1-p1";
    private static final String MANIFEST = """
            <manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations><organization identifier="O"><title>Tiếp công dân</title>
                <item identifier="I1" identifierref="R"><title>Nghe</title></item>
                <item identifier="I2" identifierref="R" parameters="?trang=2"><title>Nói</title></item>
              </organization></organizations>
              <resources><resource identifier="R" type="webcontent" adlcp:scormType="sco" href="index.html"/></resources>
            </manifest>""";

    @Inject
    Player player;

    @Inject
    PlayerService running;

    @Inject
    PackageService packages;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentService enrolling;

    @Inject
    Courses courses;

    @Inject
    Passes passes;

    @Inject
    School school;

    @Resource
    UserTransaction transaction;

    @TempDir
    Path folder;

    private OfficialLine person;
    private String offering;
    private Long learningPackage;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @BeforeEach
    void somebody_is_in_a_class_and_there_is_a_package() throws Exception {
        offering = school.opens("CCHC-02");
        person = school.someone();
        school.enrols(offering, person);
        var file = zip(MANIFEST);
        learningPackage = As.BINH.get(() -> packages.take(file, false)).id();
    }

    private Path zip(String manifest) throws IOException {
        var file = Files.createTempFile(folder, null, ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write(("<p>" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private PlayerView launches(int position) throws Exception {
        return launches(position, true);
    }

    /** As the page of a lesson does it. */
    private PlayerView launches(int position, boolean running) throws Exception {
        transaction.begin();
        try {
            var enrolment = enrolments.getOwn(offering, person.username());
            var item = courses.getItem(enrolment.offering().courseVersion(), ITEM);
            return player.launch(enrolment, item, learningPackage, position, running);
        } finally {
            transaction.commit();
        }
    }

    private Run runs(PlayerView launched) {
        return running.run(launched.pass());
    }

    private static String body(long seq, String cmi) {
        return body(seq, 1, cmi);
    }

    private static String body(long seq, long session, String cmi) {
        return "{\"seq\": %d, \"session\": %d, \"cmi\": %s}".formatted(seq, session, cmi.replace('\'', '"'));
    }

    private SavedState sends(PlayerView launched, long seq, String cmi) {
        return running.commit(runs(launched).commitPass(), body(seq, cmi));
    }

    @Test
    void what_was_kept_on_the_phone_is_there_at_the_desk() throws Exception {
        var phone = launches(0);
        assertEquals(
                List.of("Nghe", "Nói"),
                phone.items().stream().map(each -> each.title()).toList());
        assertEquals("index.html", phone.start());
        var first = runs(phone);
        assertNull(first.data());
        assertTrue(first.saves());
        assertEquals("2004 4th Edition", first.version());
        assertFalse(first.learner().toString().contains(person.personalNumber()));
        sends(phone, 10, "{'location': 'trang 3', 'suspend_data': 'đã nghe', 'completion_status': 'incomplete'}");
        var desk = launches(0);
        assertEquals(phone.state(), desk.state());
        assertEquals(Completeness.INCOMPLETE, desk.item().completeness());
        var again = runs(desk);
        assertTrue(again.data().contains("trang 3") && again.data().contains("đã nghe"));
        assertEquals(10, again.seq());
    }

    @Test
    void a_page_that_says_nothing_of_itself_is_done_when_it_was_opened() throws Exception {
        var sheet = zip(MANIFEST.replace("\"sco\"", "\"asset\""));
        learningPackage = As.BINH.get(() -> packages.take(sheet, false)).id();
        launches(0);
        assertEquals(
                List.of(Completeness.COMPLETED, Completeness.UNKNOWN),
                launches(0).items().stream().map(PlayerItem::completeness).toList());
    }

    @Test
    void a_package_begins_with_what_its_manifest_sets() throws Exception {
        var file = zip(MANIFEST.replace("</title></item>", "</title><dataFromLMS>mức khó</dataFromLMS></item>"));
        learningPackage = As.BINH.get(() -> packages.take(file, false)).id();
        assertEquals("{\"launch_data\":\"mức khó\"}", runs(launches(0)).told());
        assertEquals(
                "{\"launch_data\":\"mức khó\"}",
                runs(As.BINH.get(() -> running.look(learningPackage, 0))).told());
    }

    @Test
    void what_comes_late_never_undoes_what_is_newer() throws Exception {
        var phone = launches(0);
        assertEquals(20, sends(phone, 20, "{'location': 'mới'}").seq());
        var late = sends(phone, 15, "{'location': 'cũ'}");
        assertEquals(20, late.seq());
        assertTrue(runs(phone).data().contains("mới"));
        assertEquals(20, sends(phone, 20, "{'location': 'cùng số'}").seq());
        assertTrue(runs(phone).data().contains("mới"));
    }

    @Test
    void of_many_at_once_the_newest_stays() throws Exception {
        var phone = launches(0);
        var pass = runs(phone).commitPass();
        var steps = new ArrayList<Callable<SavedState>>();
        for (int i = 1; i <= 8; i++) {
            var seq = (i * 5) % 8 + 1;
            steps.add(() -> running.commit(pass, body(seq, "{'location': 'lần " + seq + "'}")));
        }
        School.allAtOnce(steps);
        assertEquals(8, runs(phone).seq());
        assertTrue(runs(phone).data().contains("lần 8"));
    }

    @Test
    void two_devices_that_open_it_first_at_once_keep_one_state() throws Exception {
        var opened = School.allAtOnce(List.<Callable<PlayerView>>of(() -> launches(1), () -> launches(1)));
        assertEquals(opened.get(0).state(), opened.get(1).state());
    }

    @Test
    void time_adds_up_run_by_run_and_once_only() throws Exception {
        var phone = launches(0);
        var pass = runs(phone).commitPass();
        running.commit(pass, body(1, 100, "{'session_time': 'PT1M'}"));
        running.commit(pass, body(1, 100, "{'session_time': 'PT1M'}"));
        running.commit(pass, body(2, 100, "{'session_time': 'PT2M'}"));
        assertEquals(120, runs(phone).seconds());
        running.commit(pass, body(3, 200, "{'session_time': 'PT30S'}"));
        running.commit(pass, body(4, 200, "{'session_time': 'PT30S'}"));
        assertEquals(150, runs(phone).seconds());
        running.commit(pass, body(5, 100, "{'session_time': 'PT3M'}"));
        assertEquals(150, runs(phone).seconds(), "of a run that another has overtaken nothing is counted");
    }

    @Test
    void what_was_reached_stays_and_the_data_go_on() throws Exception {
        var phone = launches(0);
        var passed = sends(
                phone, 1, "{'completion_status': 'completed', 'success_status': 'passed', 'score': {'scaled': 0.9}}");
        assertTrue(passed.finished());
        assertEquals(90, passed.score());
        var again = sends(
                phone, 2, "{'completion_status': 'incomplete', 'success_status': 'failed', 'score': {'scaled': 0.2}}");
        assertTrue(again.finished());
        assertEquals(90, again.score());
        assertTrue(runs(phone).data().contains("0.2"));
        var item = launches(0).item();
        assertEquals(Completeness.COMPLETED, item.completeness());
        assertEquals(Success.PASSED, item.success());
        assertEquals(Completeness.UNKNOWN, launches(0).items().get(1).completeness());
    }

    @Test
    void two_items_finished_at_once_are_both_kept() throws Exception {
        var passes = List.of(runs(launches(0)).commitPass(), runs(launches(1)).commitPass());
        School.allAtOnce(passes.stream()
                .map(pass -> (Callable<SavedState>)
                        () -> running.commit(pass, body(1, "{'completion_status': 'completed'}")))
                .toList());
        assertTrue(launches(0).items().stream().allMatch(each -> each.finished()));
    }

    @Test
    void the_pass_goes_on_while_the_package_does_and_no_other_pass_serves() throws Exception {
        var phone = launches(0);
        var saved = sends(phone, 1, "{}");
        assertNotEquals(null, saved.pass());
        assertEquals(2, running.commit(saved.pass(), body(2, "{}")).seq());
        var over = passes.give("package-commit", phone.state(), Duration.ofSeconds(-1));
        for (var pass :
                List.of(over, phone.pass(), "khong-co", passes.give("package", phone.state(), Duration.ofHours(1))))
            assertEquals("player.passOver", School.refusal(() -> running.commit(pass, body(3, "{}"))));
        for (var pass : List.of(over, "khong-co", saved.pass())) {
            assertThrows(NotFound.class, () -> running.run(pass));
            assertThrows(NotFound.class, () -> running.file(pass, "index.html"));
        }
        assertEquals(
                "2004 4th Edition", running.file(phone.pass(), "index.html").version());
        assertThrows(NotFound.class, () -> running.file(phone.pass(), "khong-co.html"));
    }

    @Test
    void the_page_around_saves_for_its_own_learner_only() throws Exception {
        var state = launches(0).state();
        School.learner(person)
                .run(() -> assertEquals(5, running.keep(state, body(5, "{}")).seq()));
        var other = school.someone();
        school.enrols(offering, other);
        assertThrows(NotFound.class, () -> School.learner(other).get(() -> running.keep(state, body(6, "{}"))));
        assertThrows(
                EJBAccessException.class, () -> As.caller("giangvien").get(() -> running.keep(state, body(6, "{}"))));
        assertEquals(5, runs(launches(0)).seq());
    }

    @Test
    void once_the_class_has_ended_it_is_shown_and_nothing_is_saved() throws Exception {
        var phone = launches(0);
        var pass = runs(phone).commitPass();
        running.commit(pass, body(1, "{'location': 'trang 3'}"));
        school.passes(Period.ofDays(60), offering);
        assertEquals("offering.ended", School.refusal(() -> running.commit(pass, body(2, "{}"))));
        var shown = launches(0, false);
        assertNull(shown.state());
        var review = runs(shown);
        assertFalse(review.saves());
        assertEquals(phone.state(), review.state());
        assertTrue(review.data().contains("trang 3"));
        var never = runs(launches(1, false));
        assertNull(never.data());
        assertNull(never.state());
        assertFalse(never.saves());
    }

    @Test
    void what_packages_keep_is_the_learners_to_take_away() throws Exception {
        sends(launches(0), 1, "{'location': 'trang 3', 'completion_status': 'completed'}");
        var own = School.learner(person).get(() -> running.own());
        assertEquals(1, own.size());
        assertEquals(offering, own.get(0).offering());
        assertEquals("Nghe", own.get(0).title());
        assertTrue(own.get(0).data().contains("trang 3") && own.get(0).completedAt() != null);
    }

    @Test
    void whoever_left_the_class_saves_nothing_more() throws Exception {
        var phone = launches(0);
        var pass = runs(phone).commitPass();
        As.PAO.run(() -> enrolling.withdraw(
                enrolments.getOwn(offering, person.username()).id(), "Chuyển công tác"));
        assertEquals("player.passOver", School.refusal(() -> running.commit(pass, body(1, "{}"))));
        assertThrows(
                NotFound.class, () -> School.learner(person).get(() -> running.keep(phone.state(), body(1, "{}"))));
    }

    @Test
    void nonsense_is_kept_as_it_came_and_known_for_nothing() throws Exception {
        var phone = launches(0);
        sends(phone, 1, "{'completion_status': 'xong', 'score': {'raw': 'cao'}, 'session_time': 'lâu', 'lạ': [1]}");
        assertTrue(runs(phone).data().contains("cao") && runs(phone).data().contains("lạ"));
        assertEquals(Completeness.UNKNOWN, launches(0).item().completeness());
        assertNull(launches(0).item().score());
        for (var body : List.of("", "xin chào", "[]", "{\"seq\": 2}", "{\"seq\": -1, \"session\": 1, \"cmi\": {}}"))
            assertEquals(
                    "player.unreadable",
                    School.refusal(() -> running.commit(runs(phone).commitPass(), body)));
    }

    @Test
    void much_is_kept_and_too_much_is_not() throws Exception {
        var phone = launches(0);
        var much = "Mường Than ".repeat(60_000);
        assertEquals(1, sends(phone, 1, "{'suspend_data': '" + much + "'}").seq());
        assertTrue(runs(phone).data().contains(much));
        var tooMuch = "x".repeat(running.mostBytes());
        assertEquals("player.tooLarge", School.refusal(() -> sends(phone, 2, "{'suspend_data': '" + tooMuch + "'}")));
    }

    @Test
    void bình_looks_at_it_and_leaves_no_trace() throws Exception {
        var looked = As.BINH.get(() -> running.look(learningPackage, 1));
        assertEquals("index.html?trang=2", looked.start());
        assertNull(looked.state());
        var run = runs(looked);
        assertFalse(run.saves());
        assertNull(run.state());
        assertEquals("Nói", run.title());
        assertThrows(NotFound.class, () -> As.BINH.get(() -> running.look(learningPackage, 2)));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> running.look(learningPackage, 0)));
    }
}
