package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditLine;
import vn.taphuan.audit.AuditService;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.SignIn;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.shared.Refused;

@ExtendWith(ArquillianExtension.class)
class IdentityIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    OfficialService officials;

    @Inject
    AuditService audit;

    @Inject
    School school;

    @Inject
    IdentityService identity;

    @Test
    void hạnh_signs_in_with_her_user_name_whatever_its_case() {
        var signIn = identity.signIn(" HocVien ", "Taphuan@2026");
        assertTrue(signIn.succeeded());
        assertEquals("Lò Thị Hạnh", signIn.displayName());
        assertTrue(signIn.permissions().contains("learning.learn"));
        assertFalse(signIn.permissions().contains("official.read"));
    }

    @Test
    void huy_finds_đức_and_his_jobs_without_typing_marks() throws Exception {
        As.HUY.run(() -> {
            assertEquals(
                    "sonoivu",
                    identity.accounts("do minh duc", 0, 10).rows().get(0).username());
            assertTrue(identity.grants("sonoivu").stream().anyMatch(grant -> grant.role() == JobRole.PROVINCIAL_HR));
        });
    }

    @Test
    void a_stranger_and_a_wrong_password_get_the_same_answer() {
        assertEquals(
                "identity.wrong", identity.signIn("khongai", "Taphuan@2026").refusal());
        assertEquals(
                "identity.wrong", identity.signIn("giangvien", "sai mat khau").refusal());
        assertTrue(identity.signIn("giangvien", "Taphuan@2026").succeeded());
    }

    @Test
    void the_fifth_wrong_password_in_a_row_makes_even_the_right_one_wait() throws Exception {
        var username =
                As.HUY.get(() -> identity.accounts("Tao", 0, 1).rows().get(0).username());
        for (int tries = 1; tries <= 4; tries++)
            assertEquals("identity.wrong", identity.signIn(username, "sai").refusal());
        var fifth = identity.signIn(username, "sai");
        assertEquals("identity.locked", fifth.refusal());
        assertNotNull(fifth.lockedUntil());
        var slip = As.HUY.get(() -> identity.resetPassword(username));
        assertTrue(
                identity.signIn(username, slip.password()).mustChangePassword(), "a slip is for the first time only");
    }

    @Test
    void a_changed_password_ends_every_other_session() throws Exception {
        var before = identity.signIn("quantri", "Taphuan@2026");
        assertTrue(identity.rights("quantri", before.epoch()).isPresent());
        int after = As.HUY.get(() -> identity.changePassword("Taphuan@2026", "một câu dễ nhớ 2026"));
        assertTrue(identity.rights("quantri", before.epoch()).isEmpty());
        assertTrue(identity.rights("quantri", after).isPresent());
        As.HUY.get(() -> identity.changePassword("một câu dễ nhớ 2026", "Taphuan@2026"));
    }

    @Test
    void a_password_of_seven_characters_is_refused() {
        var refused =
                assertThrows(Refused.class, () -> As.HUY.get(() -> identity.changePassword("Taphuan@2026", "bảy-ký!")));
        assertEquals("identity.passwordTooShort", refused.key());
    }

    @Test
    void huy_gives_and_ends_a_job_but_not_his_own() throws Exception {
        As.HUY.run(() -> {
            identity.grant("giangvien", JobRole.UNIT_HR, "LC-TCT");
            assertThrows(Refused.class, () -> identity.grant("giangvien", JobRole.UNIT_HR, "LC-TCT"));
            var grant = identity.grants("giangvien").stream()
                    .filter(each -> each.role() == JobRole.UNIT_HR)
                    .findFirst()
                    .orElseThrow();
            identity.endGrant(grant.id());
            var own = identity.grants("quantri").stream()
                    .filter(each -> each.role() == JobRole.ADMINISTRATOR)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "identity.ownAdministrator",
                    assertThrows(Refused.class, () -> identity.endGrant(own.id()))
                            .key());
        });
        assertFalse(identity.signIn("giangvien", "Taphuan@2026").permissions().contains("official.read"));
    }

    @Test
    void a_locked_account_does_not_sign_in() throws Exception {
        As.HUY.run(() -> identity.disable("daotao"));
        assertEquals(
                "identity.disabled", identity.signIn("daotao", "Taphuan@2026").refusal());
        As.HUY.run(() -> identity.enable("daotao"));
        assertTrue(identity.signIn("daotao", "Taphuan@2026").succeeded());
    }

    @Test
    void a_learner_administers_nobody() {
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> identity.accounts("", 0, 10)));
    }

    @Test
    void a_job_taken_away_and_given_again_on_the_same_day_is_held_again() throws Exception {
        As.HUY.run(() -> {
            for (int i = 0; i < 2; i++) {
                identity.grant("sonoivu", JobRole.TRAINER, "LC-SNV");
                var grants = identity.grants("sonoivu").stream()
                        .filter(grant -> grant.role() == JobRole.TRAINER)
                        .toList();
                assertEquals(1, grants.size());
                assertEquals(null, grants.get(0).validTo());
                identity.endGrant(grants.get(0).id());
            }
        });
    }

    @Test
    void a_program_that_calls_all_day_leaves_one_line_an_hour_and_each_failure() throws Exception {
        var today = school.today();
        var person = school.someone();
        var slip = As.PAO.get(() -> officials.resetPassword(person.id()));
        for (int i = 0; i < 3; i++)
            assertTrue(identity.recognise(person.username(), slip.password()).succeeded());
        assertEquals(1, lines(today, "identity.signIn", person));
        assertFalse(identity.recognise(person.username(), "sai mật khẩu").succeeded());
        assertTrue(identity.recognise(person.username(), slip.password()).succeeded());
        assertEquals(1, lines(today, "identity.signInFailed", person));
        assertEquals(2, lines(today, "identity.signIn", person), "after a failure it is told again");
        assertEquals(
                "identity.wrong", identity.recognise("khong.co", "gì cũng được").refusal());
    }

    @Test
    void a_job_can_be_held_for_some_days_and_once_at_a_time() throws Exception {
        var person = school.someone().username();
        var today = school.today();
        As.HUY.run(() -> {
            identity.grant(person, JobRole.TRAINER, "LC-TCT", today.plusDays(5), today.plusDays(9));
            assertEquals(
                    "identity.roleHeld",
                    School.refusal(() -> identity.grant(person, JobRole.TRAINER, "LC-TCT", today.plusDays(9), null)));
            assertEquals(
                    "identity.roleHeld",
                    School.refusal(() -> identity.grant(person, JobRole.TRAINER, "LC-TCT", null, null)));
            identity.grant(person, JobRole.TRAINER, "LC-TCT", null, today.plusDays(4));
            identity.grant(person, JobRole.TRAINER, "LC-TCT", today.plusDays(10), null);
            assertEquals(
                    "identity.fromInPast",
                    School.refusal(() -> identity.grant(person, JobRole.UNIT_HR, "LC-TCT", today.minusDays(1), null)));
            assertEquals(
                    "identity.toBeforeFrom",
                    School.refusal(() -> identity.grant(person, JobRole.UNIT_HR, "LC-TCT", today, today.minusDays(1))));
            assertEquals(
                    3,
                    identity.grants(person).stream()
                            .filter(grant -> grant.role() == JobRole.TRAINER)
                            .count());
        });
    }

    @Test
    void a_session_may_what_the_jobs_of_today_allow_and_goes_on_when_they_change() throws Exception {
        var signIn = identity.signIn("hocvien", "Taphuan@2026");
        var today = school.today();
        As.HUY.run(() -> identity.grant("hocvien", JobRole.TRAINER, "LC-TCT", today.plusDays(1), null));
        assertFalse(rights(signIn).contains("offering.teach"), "from tomorrow on");
        As.HUY.run(() -> identity.grant("hocvien", JobRole.TRAINER, "LC-TCT", today, today));
        assertTrue(rights(signIn).contains("offering.teach"));
        for (var grant : As.HUY.get(() -> identity.grants("hocvien")))
            if (grant.role() == JobRole.TRAINER) As.HUY.run(() -> identity.endGrant(grant.id()));
        assertFalse(rights(signIn).contains("offering.teach"));
        assertTrue(rights(signIn).contains("learning.learn"));
    }

    private Set<String> rights(SignIn signIn) {
        return identity.rights(signIn.username(), signIn.epoch()).orElseThrow().permissions();
    }

    @Test
    void everyone_sees_when_and_from_where_the_own_account_was_used() throws Exception {
        var person = school.someone();
        var slip = As.PAO.get(() -> officials.resetPassword(person.id()));
        identity.signIn(person.username(), "đoán mò");
        identity.signIn(person.username(), slip.password());
        var own = School.learner(person).get(() -> audit.ownSignIns(0, 10));
        assertEquals(3, own.total());
        assertEquals(
                List.of("identity.signIn", "identity.signInFailed", "identity.reset"),
                own.rows().stream().map(AuditLine::action).toList());
    }

    private long lines(LocalDate day, String action, OfficialLine person) throws Exception {
        return As.HUY
                .get(() -> audit.search(day, day, null, action, person.username(), 0, 10))
                .total();
    }

    @Test
    void a_sign_in_that_succeeds_forgets_the_failures_before_it() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++)
                assertEquals(
                        "identity.wrong",
                        identity.signIn("nhansu", "sai mat khau").refusal());
            assertTrue(identity.signIn("nhansu", "Taphuan@2026").succeeded());
        }
    }
}
