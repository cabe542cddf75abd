package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditService;
import vn.taphuan.audit.Look;
import vn.taphuan.duplicate.DuplicateService;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.official.Category;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.outside.OutsideCase;
import vn.taphuan.outside.OutsideDetails;
import vn.taphuan.outside.OutsideKind;
import vn.taphuan.outside.OutsideLine;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.outside.OutsideState;
import vn.taphuan.outside.ProofFile;
import vn.taphuan.outside.ProofKind;
import vn.taphuan.outside.StepKind;
import vn.taphuan.outside.StepLine;
import vn.taphuan.posting.PostingActDetails;
import vn.taphuan.posting.PostingActKind;
import vn.taphuan.posting.PostingService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Yến of Bản Bo says what she learned elsewhere; HR of her commune looks at the proof. */
@ExtendWith(ArquillianExtension.class)
class OutsideTrainingIT {
    private static final String UNIT = "LC-X-30";
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
    private static int people;
    private static OfficialLine hr;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    OutsideService trainings;

    @Inject
    IdentityService identity;

    @Inject
    OfficialService officials;

    @Inject
    PostingService postings;

    @Inject
    DuplicateService duplicates;

    @Inject
    OfficialImportService imports;

    @Inject
    AuditService audit;

    @Inject
    School school;

    private OfficialLine yến() throws Exception {
        return yến(UNIT);
    }

    private OfficialLine yến(String unit) throws Exception {
        return school.arrives(unit, "Vừ Thị Yến", "03/03/1988", "0121887%05d".formatted(++people));
    }

    private As hr() throws Exception {
        if (hr == null) {
            hr = yến();
            As.HUY.run(() -> identity.grant(hr.username(), JobRole.UNIT_HR, UNIT));
        }
        return As.as(hr.username(), JobRole.UNIT_HR, JobRole.LEARNER);
    }

    private OutsideDetails course(String title) {
        var to = school.today().minusMonths(2);
        return new OutsideDetails(
                OutsideKind.INFORMATICS, title, "Trường thử", to.minusDays(5), to, 24, "Khá", "A-01", to.plusDays(3));
    }

    private static ProofFile proof(byte[] content) {
        return new ProofFile("chứng chỉ.jpg", null, content);
    }

    private Long declares(OfficialLine person, String title) throws Exception {
        return School.learner(person).get(() -> trainings.declare(course(title), proof(PICTURE)));
    }

    private List<OutsideLine> own(OfficialLine person) throws Exception {
        return School.learner(person).get(() -> trainings.own());
    }

    private List<Long> cases(As by, OutsideState state) throws Exception {
        return by.get(() -> trainings.cases(null, state, 0, 200)).rows().stream()
                .map(OutsideCase::id)
                .toList();
    }

    private String refused(OfficialLine person, OutsideDetails told, ProofFile proof) {
        return School.refusal(() -> School.learner(person).get(() -> trainings.declare(told, proof)));
    }

    @Test
    void yến_declares_a_course_hr_sees_the_proof_and_confirms_and_it_stands_in_her_record() throws Exception {
        var yến = yến();
        var id = declares(yến, "  Kỹ năng số ");
        assertTrue(As.DUC.get(() -> trainings.of(yến.id())).isEmpty(), "not yet a fact");
        assertTrue(cases(hr(), OutsideState.WAITING).contains(id));
        assertEquals(
                hr().get(() -> trainings.waiting()),
                hr().get(() -> trainings.cases(null, OutsideState.WAITING, 0, 1))
                        .total());

        var entry = hr().get(() -> trainings.entryOf(id));
        assertEquals("Kỹ năng số", entry.details().title());
        assertEquals(ProofKind.JPEG, entry.proof());
        assertEquals("Ủy ban nhân dân xã Bản Bo", entry.unitName());
        assertArrayEquals(PICTURE, hr().get(() -> trainings.proof(id)).content());
        School.learner(yến).run(() -> trainings.ownProof(id));
        hr().run(() -> trainings.confirm(id));
        var line = As.DUC.get(() -> trainings.of(yến.id())).get(0);
        assertEquals(OutsideState.CONFIRMED, line.state());
        assertEquals(24, line.details().periods());
        assertEquals(1, School.learner(yến).get(() -> trainings.ownConfirmed()).size());
        assertEquals(
                List.of("outside.confirm", "outside.proof", "outside.read", "official.import"),
                School.learner(yến).get(() -> audit.looksAtOwn(0, 10)).rows().stream()
                        .map(Look::action)
                        .toList());
    }

    @Test
    void what_was_refused_tells_the_reason_is_put_right_and_sent_again_with_its_history() throws Exception {
        var yến = yến();
        var id = declares(yến, "Tin học");
        assertEquals("outside.reasonMissing", School.refusal(() -> hr().run(() -> trainings.refuse(id, "  "))));
        assertEquals(
                "outside.reasonTooLong", School.refusal(() -> hr().run(() -> trainings.refuse(id, "x".repeat(501)))));
        hr().run(() -> trainings.refuse(id, " Ảnh mờ "));
        assertEquals("Ảnh mờ", own(yến).get(0).reason());
        assertEquals(OutsideState.REFUSED, own(yến).get(0).state());

        School.learner(yến).run(() -> trainings.change(id, course("Tin học cơ bản"), null));
        assertEquals(OutsideState.WAITING, own(yến).get(0).state());
        assertArrayEquals(
                PICTURE, hr().get(() -> trainings.proof(id)).content(), "the proof stays unless a new one comes");
        var pdf = "%PDF-1.7 thử".getBytes(StandardCharsets.UTF_8);
        School.learner(yến).run(() -> trainings.change(id, course("Tin học cơ bản"), proof(pdf)));
        assertEquals(
                ProofKind.PDF,
                School.learner(yến).get(() -> trainings.ownProof(id)).kind());
        hr().run(() -> trainings.confirm(id));
        assertEquals(
                List.of(StepKind.DECLARED, StepKind.REFUSED, StepKind.CHANGED, StepKind.CHANGED, StepKind.CONFIRMED),
                School.learner(yến).get(() -> trainings.ownEntry(id)).steps().stream()
                        .map(StepLine::kind)
                        .toList());
        assertEquals("outside.confirmedAlready", School.refusal(() -> School.learner(yến)
                .run(() -> trainings.change(id, course("Khác"), null))));
    }

    @Test
    void a_confirmation_made_in_error_is_taken_back_with_a_reason() throws Exception {
        var yến = yến();
        var id = declares(yến, "Nhầm người");
        hr().run(() -> trainings.confirm(id));
        hr().run(() -> trainings.refuse(id, "Chứng chỉ của người khác"));
        assertTrue(As.DUC.get(() -> trainings.of(yến.id())).isEmpty());
        var steps = School.learner(yến).get(() -> trainings.ownEntry(id)).steps();
        assertEquals(StepKind.TAKEN_BACK, steps.get(steps.size() - 1).kind());
        assertEquals("outside.decidedAlready", School.refusal(() -> hr().run(() -> trainings.refuse(id, "Nữa"))));
    }

    @Test
    void what_waits_is_withdrawn_and_may_be_declared_anew() throws Exception {
        var yến = yến();
        var id = declares(yến, "Tiếng Anh");
        assertEquals("outside.declaredAlready", refused(yến, course("TIẾNG ANH "), proof(PICTURE)));
        School.learner(yến).run(() -> trainings.withdraw(id));
        assertTrue(own(yến).isEmpty());
        assertThrows(NotFound.class, () -> hr().get(() -> trainings.entryOf(id)), "nobody's business any more");
        assertEquals("outside.withdrawnAlready", School.refusal(() -> School.learner(yến)
                .run(() -> trainings.withdraw(id))));
        declares(yến, "Tiếng Anh");
    }

    @Test
    void what_cannot_be_is_refused_beside_its_cause() throws Exception {
        var yến = yến();
        var good = course("Được");
        var to = good.toDay();
        assertEquals("outside.kindMissing", refused(yến, told(null, "A", "B", to, to, 1, null), proof(PICTURE)));
        assertEquals(
                "outside.titleMissing", refused(yến, told(good.kind(), " ", "B", to, to, 1, null), proof(PICTURE)));
        assertEquals(
                "outside.titleTooLong",
                refused(yến, told(good.kind(), "x".repeat(301), "B", to, to, 1, null), proof(PICTURE)));
        assertEquals(
                "outside.organiserMissing",
                refused(yến, told(good.kind(), "A", null, to, to, 1, null), proof(PICTURE)));
        assertEquals(
                "outside.organiserTooLong",
                refused(yến, told(good.kind(), "A", "x".repeat(201), to, to, 1, null), proof(PICTURE)));
        assertEquals(
                "outside.fromMissing", refused(yến, told(good.kind(), "A", "B", null, to, 1, null), proof(PICTURE)));
        assertEquals("outside.toMissing", refused(yến, told(good.kind(), "A", "B", to, null, 1, null), proof(PICTURE)));
        assertEquals(
                "outside.backwards",
                refused(yến, told(good.kind(), "A", "B", to, to.minusDays(1), 1, null), proof(PICTURE)));
        assertEquals(
                "outside.notOver",
                refused(yến, told(good.kind(), "A", "B", to, school.today().plusDays(1), 1, null), proof(PICTURE)));
        for (var periods : List.of(0, 2001))
            assertEquals(
                    "outside.periods",
                    refused(yến, told(good.kind(), "A", "B", to, to, periods, null), proof(PICTURE)));
        assertEquals(
                "outside.certificateDay",
                refused(yến, told(good.kind(), "A", "B", to, to, 1, to.minusDays(1)), proof(PICTURE)));
        assertEquals("outside.proofMissing", refused(yến, good, null));
        assertEquals("outside.proofKind", refused(yến, good, proof("MZ giả làm ảnh".getBytes(StandardCharsets.UTF_8))));
        assertEquals("outside.proofKind", refused(yến, good, proof(new byte[0])));
        assertEquals("outside.proofTooLarge", refused(yến, good, proof(new byte[10 * 1024 * 1024 + 1])));
        assertTrue(own(yến).isEmpty(), "nothing of it is kept");
    }

    private static OutsideDetails told(
            OutsideKind kind,
            String title,
            String organiser,
            LocalDate from,
            LocalDate to,
            Integer periods,
            LocalDate certificateOn) {
        return new OutsideDetails(kind, title, organiser, from, to, periods, null, null, certificateOn);
    }

    @Test
    void nobody_decides_the_own_course() throws Exception {
        hr();
        var id = declares(hr, "Của chính mình");
        assertTrue(hr().get(() -> trainings.entryOf(id)).own());
        assertEquals("outside.own", School.refusal(() -> hr().run(() -> trainings.confirm(id))));
        assertEquals("outside.own", School.refusal(() -> hr().run(() -> trainings.refuse(id, "Không"))));
        As.DUC.run(() -> trainings.confirm(id));
    }

    @Test
    void another_units_hr_and_another_learner_find_nothing_and_nobody_else_may() throws Exception {
        var yến = yến();
        var id = declares(yến, "Riêng");
        assertFalse(cases(As.PAO, OutsideState.WAITING).contains(id));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> trainings.cases(UNIT, OutsideState.WAITING, 0, 10)));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> trainings.entryOf(id)));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> trainings.proof(id)));
        assertThrows(NotFound.class, () -> As.PAO.run(() -> trainings.confirm(id)));
        assertThrows(NotFound.class, () -> As.PAO.run(() -> trainings.refuse(id, "Không")));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> trainings.of(yến.id())));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> trainings.ownEntry(id)));
        assertThrows(NotFound.class, () -> As.HANH.get(() -> trainings.ownProof(id)));
        assertThrows(NotFound.class, () -> As.HANH.run(() -> trainings.change(id, course("Của tôi"), null)));
        assertThrows(NotFound.class, () -> As.HANH.run(() -> trainings.withdraw(id)));
        for (var other : List.of(As.HANH, As.BINH, As.HA, As.HUY))
            assertThrows(
                    EJBAccessException.class,
                    () -> other.get(() -> trainings.cases(null, OutsideState.WAITING, 0, 10)));
        assertThrows(EJBAccessException.class, () -> As.caller("nhansu", "official.read")
                .get(() -> trainings.own()));
    }

    @Test
    void of_somebody_who_has_left_goes_what_no_law_keeps_and_the_facts_stay() throws Exception {
        var yến = yến();
        school.reachable(yến.id());
        var confirmed = declares(yến, "Đã xác nhận");
        hr().run(() -> trainings.confirm(confirmed));
        var waiting = declares(yến, "Chưa ai xem");
        var slip = As.DUC.get(() -> officials.resetPassword(yến.id()));
        assertEquals("official.erase.inPost", School.refusal(() -> As.DUC.run(() -> officials.erase(yến.id()))));

        var leave = new PostingActDetails(
                PostingActKind.LEAVE, school.today().minusDays(2), null, null, null, null, null, null);
        hr().run(() -> postings.carryOut(yến.id(), leave, school.decision("TV/QĐ-UBND"), null));
        assertThrows(EJBAccessException.class, () -> hr().run(() -> officials.erase(yến.id())));
        assertTrue(school.isReachable(yến.id()));
        As.DUC.run(() -> officials.erase(yến.id()));

        assertFalse(school.isReachable(yến.id()));
        assertFalse(identity.signIn(yến.username(), slip.password()).succeeded());
        assertThrows(NotFound.class, () -> As.DUC.get(() -> trainings.entryOf(waiting)));
        assertEquals(
                List.of("Đã xác nhận"),
                As.DUC.get(() -> trainings.of(yến.id())).stream()
                        .map(line -> line.details().title())
                        .toList());
        var record = As.DUC.get(() -> officials.record(yến.id()));
        assertEquals("Vừ Thị Yến", record.person().fullName());
        assertEquals(1, record.postings().size());
        assertTrue(As.HUY
                        .get(() -> audit.search(
                                school.today(), school.today(), null, "official.erase", yến.personalNumber(), 0, 10))
                        .total()
                > 0);
        As.DUC.run(() -> officials.erase(yến.id()));
    }

    @Test
    void somebody_with_a_post_to_come_is_not_erased() throws Exception {
        var yến = yến();
        var leave = new PostingActDetails(
                PostingActKind.LEAVE, school.today().minusDays(9), null, null, null, null, null, null);
        hr().run(() -> postings.carryOut(yến.id(), leave, school.decision("TV/QĐ-UBND"), null));
        var back = new PostingActDetails(
                PostingActKind.RETURN,
                school.today().plusDays(5),
                null,
                UNIT,
                "Chuyên viên",
                "01.003",
                Category.CIVIL_SERVANT,
                null);
        hr().run(() -> postings.carryOut(yến.id(), back, school.decision("TL/QĐ-UBND"), null));
        assertEquals("official.erase.inPost", School.refusal(() -> As.DUC.run(() -> officials.erase(yến.id()))));
        assertEquals(
                0,
                hr().get(() -> officials.find(yến.personalNumber(), null, false, 0, 10))
                        .total());
        assertEquals(
                1,
                hr().get(() -> officials.find(yến.personalNumber(), null, true, 0, 10))
                        .total());
        assertEquals(
                1,
                As.DUC
                        .get(() -> officials.find(yến.personalNumber(), null, true, 0, 10))
                        .total());
    }

    @Test
    void hr_of_the_main_post_decides_once_somebody_has_moved() throws Exception {
        var yến = yến();
        var id = declares(yến, "Trước khi chuyển");
        var move = new PostingActDetails(
                PostingActKind.MOVE,
                school.today(),
                null,
                "LC-X-31",
                "Chuyên viên",
                "01.003",
                Category.CIVIL_SERVANT,
                null);
        hr().run(() -> postings.carryOut(yến.id(), move, school.decision("NK/QĐ-UBND"), null));
        assertThrows(NotFound.class, () -> hr().get(() -> trainings.entryOf(id)));
        assertEquals(
                "Ủy ban nhân dân xã Bản Bo",
                As.DUC.get(() -> trainings.entryOf(id)).unitName(),
                "learned in the unit of that day");
        assertTrue(As.DUC.get(() -> trainings.cases("LC-X-31", OutsideState.WAITING, 0, 200)).rows().stream()
                .anyMatch(each -> each.id().equals(id)));
    }

    @Test
    void two_who_decide_at_once_are_not_both_right() throws Exception {
        var yến = yến();
        var id = declares(yến, "Cùng lúc");
        var results = School.allAtOnce(List.<Callable<String>>of(
                () -> said(() -> As.DUC.run(() -> trainings.confirm(id))),
                () -> said(() -> hr().run(() -> trainings.confirm(id)))));
        assertEquals(1, results.stream().filter(Objects::isNull).count(), results::toString);
        assertTrue(results.contains("outside.decidedAlready"), results::toString);
    }

    @Test
    void what_is_sent_twice_at_once_is_declared_once() throws Exception {
        var yến = yến();
        Callable<String> sends = () -> said(() -> declares(yến, "Hai lần"));
        var results = School.allAtOnce(List.of(sends, sends));
        assertEquals(1, results.stream().filter(Objects::isNull).count(), results::toString);
        assertEquals(1, own(yến).size());
    }

    /** The key of the refusal; null when there was none. */
    private static String said(As.Step step) throws Exception {
        try {
            step.run();
            return null;
        } catch (Refused refused) {
            return refused.key();
        }
    }

    @Test
    void whoever_declared_a_course_stays_when_the_list_that_brought_them_is_undone() throws Exception {
        var row =
                RosterFile.row(UNIT, "Vừ Thị Yến", "03/03/1988", "Nữ", "0121887%05d".formatted(++people), "01/08/2025");
        var run = school.imported(As.DUC, List.of(row)).run();
        var yến = school.found("0121887%05d".formatted(people));
        declares(yến, "Giữ lại");
        assertEquals("official.import.builtOn", School.refusal(() -> As.DUC.run(() -> imports.undo(run))));
    }

    @Test
    void what_the_second_record_of_a_person_declared_goes_on_with_the_first() throws Exception {
        var kept = yến();
        var gone = yến();
        var id = declares(gone, "Hai hồ sơ");
        As.DUC.run(() -> trainings.confirm(id));
        As.DUC.run(() -> duplicates.merge(kept.id(), gone.id()));
        assertEquals(id, As.DUC.get(() -> trainings.of(kept.id())).get(0).id());
        assertEquals(id, own(kept).get(0).id());
        School.learner(kept).run(() -> trainings.ownProof(id));
    }
}
