package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.audit.AuditLine;
import vn.taphuan.audit.AuditService;
import vn.taphuan.duplicate.DuplicateService;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.EnrolmentSource;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.learning.LearningService;
import vn.taphuan.note.NoteService;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.Sex;
import vn.taphuan.outside.OutsideDetails;
import vn.taphuan.outside.OutsideKind;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.outside.OutsideState;
import vn.taphuan.outside.ProofFile;
import vn.taphuan.outside.ProofKind;
import vn.taphuan.shared.Sha256;

/** Yến of Khun Há takes away all that is kept of her, and nothing of her colleague May. */
@ExtendWith(ArquillianExtension.class)
class OwnDataIT {
    private static final String UNIT = "LC-X-29";
    private static final String LESSON = "c02-m1-p1";
    private static final String QUIZ = "c02-m1-quiz";
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 4, 5, 6, 7};
    private static int people;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    OfficialService officials;

    @Inject
    IdentityService identity;

    @Inject
    EnrolmentService enrolments;

    @Inject
    LearningService learning;

    @Inject
    AssessmentService assessment;

    @Inject
    NoteService notes;

    @Inject
    OutsideService trainings;

    @Inject
    DuplicateService duplicates;

    @Inject
    AuditService audit;

    @Inject
    School school;

    private OfficialLine arrives(String name) throws Exception {
        return school.arrives(UNIT, name, "03/03/1988", "0121889%05d".formatted(++people));
    }

    private Long declares(OfficialLine person, String title) throws Exception {
        var day = school.today().minusMonths(2);
        var told = new OutsideDetails(OutsideKind.INFORMATICS, title, "Trường thử", day, day, 8, null, null, null);
        return School.learner(person).get(() -> trainings.declare(told, new ProofFile("chứng chỉ.jpg", null, PICTURE)));
    }

    @Test
    void yến_finds_who_she_is_with_her_ethnic_group_which_nobody_else_is_told() throws Exception {
        var yến = arrives("Vừ Thị Yến");
        school.reachable(yến.id());
        var person = School.learner(yến).get(() -> officials.ownToTakeAway()).person();
        assertEquals("Vừ Thị Yến", person.fullName());
        assertEquals(LocalDate.of(1988, 3, 3), person.birthDate());
        assertEquals(DatePrecision.DAY, person.birthPrecision());
        assertEquals(Sex.FEMALE, person.sex());
        assertEquals("yen@example.vn", person.email());
        assertEquals("0213", person.phone());
        assertEquals("Mông", person.ethnicGroup());
        assertNull(School.learner(yến).get(() -> officials.own()).person().ethnicGroup());
        assertNull(As.DUC.get(() -> officials.record(yến.id())).person().ethnicGroup());
    }

    @Test
    void her_classes_say_what_brought_her_and_how_she_left_with_her_way_and_her_tries() throws Exception {
        var yến = arrives("Vừ Thị Yến");
        var may = arrives("Phàn Thị May");
        var offering = school.opens("CCHC-02");
        for (var person : List.of(yến, may)) {
            school.enrolsBy(As.DUC, offering, person);
            School.learner(person).run(() -> {
                learning.complete(offering, LESSON);
                school.takes(offering, QUIZ);
            });
        }
        var place = As.DUC.get(() -> enrolments.roster(offering, 0, 10)).rows().stream()
                .filter(line -> line.personalNumber().equals(yến.personalNumber()))
                .findFirst()
                .orElseThrow();
        As.DUC.run(() -> enrolments.withdraw(place.enrolment(), "Nghỉ thai sản"));

        var own = School.learner(yến).get(() -> enrolments.own());
        assertEquals(1, own.size(), "hers alone");
        assertEquals(offering, own.get(0).offering());
        assertEquals("CCHC-02", own.get(0).courseCode());
        assertEquals(EnrolmentSource.DECISION, own.get(0).source());
        assertEquals("IT/QĐ-UBND", own.get(0).decisionNumber());
        assertEquals("Đỗ Minh Đức", own.get(0).enrolledBy());
        assertTrue(own.get(0).withdrawn());
        assertEquals("Nghỉ thai sản", own.get(0).withdrawalReason());
        assertEquals("Đỗ Minh Đức", own.get(0).withdrawnBy());
        assertFalse(School.learner(may).get(() -> enrolments.own()).get(0).withdrawn());

        // The quiz, when passed, is progress too.
        var progress = School.learner(yến).get(() -> learning.own()).stream()
                .filter(line -> line.item().equals(LESSON))
                .toList();
        assertEquals(1, progress.size());
        assertEquals(offering, progress.get(0).offering());
        assertEquals(LESSON, progress.get(0).item());
        assertTrue(progress.get(0).completedAt() != null);

        var tries = School.learner(yến).get(() -> assessment.own());
        assertEquals(1, tries.size());
        assertEquals(QUIZ, tries.get(0).item());
        assertEquals(1, tries.get(0).number());
        assertEquals(100, tries.get(0).percent());
        assertTrue(tries.get(0).passed());
    }

    @Test
    void training_elsewhere_is_there_though_withdrawn_with_what_is_needed_to_know_its_proof_again() throws Exception {
        var yến = arrives("Vừ Thị Yến");
        var may = arrives("Phàn Thị May");
        var id = declares(yến, "Kỹ năng số");
        declares(may, "Kỹ năng số");
        School.learner(yến).run(() -> trainings.withdraw(id));
        var own = School.learner(yến).get(() -> trainings.ownToTakeAway());
        assertEquals(1, own.size());
        assertEquals(OutsideState.WITHDRAWN, own.get(0).state());
        var proofs = School.learner(yến).get(() -> trainings.ownProofs());
        assertEquals(1, proofs.size());
        assertEquals(id, proofs.get(0).training());
        assertEquals("chứng chỉ.jpg", proofs.get(0).fileName());
        assertEquals(ProofKind.JPEG, proofs.get(0).kind());
        assertEquals(PICTURE.length, proofs.get(0).bytes());
        assertEquals(Sha256.of(PICTURE), proofs.get(0).sha256());
    }

    @Test
    void her_account_tells_its_jobs_and_all_that_was_done_with_it() throws Exception {
        var yến = arrives("Vừ Thị Yến");
        var slip = As.DUC.get(() -> officials.resetPassword(yến.id()));
        identity.signIn(yến.username(), "không phải");
        identity.signIn(yến.username(), slip.password());
        As.HUY.run(() -> identity.grant(yến.username(), JobRole.UNIT_HR, UNIT));
        var account = School.learner(yến).get(() -> identity.own());
        assertEquals(yến.username(), account.username());
        assertTrue(account.lastSignInAt() != null);
        assertEquals(
                List.of(JobRole.LEARNER, JobRole.UNIT_HR),
                School.learner(yến).get(() -> identity.ownGrants()).stream()
                        .map(grant -> grant.role())
                        .toList());
        assertTrue(School.learner(yến).get(() -> audit.accountToTakeAway()).stream()
                .map(AuditLine::action)
                .toList()
                .containsAll(List.of("identity.signIn", "identity.signInFailed", "identity.grant")));
        assertTrue(School.learner(yến).get(() -> audit.accountToTakeAway()).stream()
                .allMatch(line -> line.subject().equals(yến.username())));
    }

    @Test
    void every_look_is_there_however_many() throws Exception {
        var yến = arrives("Vừ Thị Yến");
        for (int i = 0; i < 205; i++) As.DUC.run(() -> officials.record(yến.id()));
        var looks = School.learner(yến).get(() -> audit.looksToTakeAway());
        assertEquals(
                205,
                looks.stream()
                        .filter(look -> look.action().equals("official.read"))
                        .count());
        assertEquals("Đỗ Minh Đức", looks.get(0).who());
    }

    @Test
    void what_stood_in_a_second_record_of_hers_is_found_in_the_first() throws Exception {
        var kept = arrives("Vừ Thị Yến");
        var gone = arrives("Vừ Thị Yến");
        var offering = school.opens("CCHC-02");
        school.enrolsBy(As.DUC, offering, gone);
        School.learner(gone).run(() -> {
            learning.complete(offering, LESSON);
            school.takes(offering, QUIZ);
            notes.keep(learning.classView(offering).card().enrolment(), LESSON, "Đọc lại", null, 1);
        });
        var id = declares(gone, "Hai hồ sơ");
        As.DUC.run(() -> duplicates.merge(kept.id(), gone.id()));
        School.learner(kept).run(() -> {
            assertEquals(offering, enrolments.own().get(0).offering());
            assertTrue(learning.own().stream().anyMatch(line -> line.item().equals(LESSON)));
            assertEquals(1, assessment.own().size());
            assertEquals("Đọc lại", notes.own().get(0).text());
            assertEquals(id, trainings.ownProofs().get(0).training());
        });
    }

    @Test
    void who_learns_nothing_here_has_nothing_of_a_learner_to_take_away() {
        var nobody = As.caller("quantri", "audit.read");
        for (As.Step step : List.<As.Step>of(
                () -> officials.ownToTakeAway(),
                () -> enrolments.own(),
                () -> learning.own(),
                () -> assessment.own(),
                () -> notes.own(),
                () -> trainings.ownToTakeAway(),
                () -> trainings.ownProofs(),
                () -> audit.looksToTakeAway())) assertThrows(EJBAccessException.class, () -> nobody.run(step));
    }
}
