package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditService;
import vn.taphuan.identity.FactorSetUp;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.RoleService;
import vn.taphuan.identity.SecondFactorService;
import vn.taphuan.identity.SignIn;
import vn.taphuan.official.OfficialService;
import vn.taphuan.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    SecondFactorService factors;

    @Inject
    IdentityService identity;

    @Inject
    RoleService roles;

    @Inject
    OfficialService officials;

    @Inject
    AuditService audit;

    @Inject
    School school;

    /** Somebody with a password and an app that is set up. */
    private final class Person {
        final String username;
        final As self;
        final String password;
        final SignIn before;
        final Authenticator phone;
        final FactorSetUp factor;

        Person() throws Exception {
            var who = school.someone("LC-STC");
            username = who.username();
            self = School.learner(who);
            password = As.DUC.get(() -> officials.resetPassword(who.id())).password();
            before = identity.signIn(username, password);
            var offer = self.get(() -> factors.offer());
            phone = new Authenticator(offer.secret());
            factor = self.get(() -> factors.setUp(offer.secret(), phone.code(0)));
        }

        SignIn brings(String code) {
            var asked = identity.signIn(username, password);
            return asked.awaitsCode() ? identity.enterCode(username, asked.epoch(), code) : asked;
        }
    }

    @Test
    void after_the_password_the_code_is_asked_for_and_nothing_is_permitted_before() throws Exception {
        var person = new Person();
        var half = identity.signIn(person.username, person.password);
        assertTrue(half.awaitsCode());
        assertFalse(half.succeeded());
        assertEquals(Set.of(), half.permissions());
        assertNull(half.account());
        assertEquals("identity.codeWrong", person.brings("000 000").refusal());
        assertEquals("identity.codeWrong", person.brings(null).refusal());
        assertEquals("identity.codeWrong", person.brings(person.phone.code(0)).refusal(), "used when it was set up");
        var in = person.brings(person.phone.code(1));
        assertTrue(in.succeeded());
        assertTrue(in.permissions().contains("learning.learn"));
        assertEquals("identity.codeWrong", person.brings(person.phone.code(1)).refusal(), "a code serves once");
        assertTrue(identity.rights(person.username, person.before.epoch()).isEmpty(), "sessions by password alone end");
        assertTrue(identity.rights(person.username, person.factor.epoch()).isPresent());
        assertEquals(
                "identity.codeTooLate",
                identity.enterCode(person.username, person.before.epoch(), person.phone.code(1))
                        .refusal());
    }

    @Test
    void wrong_codes_slow_the_next_down_like_wrong_passwords_and_a_right_password_forgives_none() throws Exception {
        var person = new Person();
        for (int tries = 1; tries <= 4; tries++)
            assertEquals("identity.codeWrong", person.brings("00000" + tries).refusal());
        var fifth = person.brings("000005");
        assertEquals("identity.locked", fifth.refusal());
        assertNotNull(fifth.lockedUntil());
        assertEquals("identity.locked", person.brings(person.phone.code(1)).refusal(), "even the right one waits");
        assertEquals(
                "identity.locked",
                identity.enterCode(person.username, person.factor.epoch(), person.phone.code(1))
                        .refusal());
        assertEquals(
                "identity.lockedNow",
                School.refusal(() -> person.self.get(() -> factors.remove(person.phone.code(1)))));
    }

    @Test
    void two_who_bring_one_code_at_once_do_not_both_come_in() throws Exception {
        var person = new Person();
        var code = person.phone.code(1);
        var epoch = person.factor.epoch();
        var came = School.<Boolean>allAtOnce(List.of(
                () -> identity.enterCode(person.username, epoch, code).succeeded(),
                () -> identity.enterCode(person.username, epoch, code).succeeded()));
        assertEquals(1, came.stream().filter(each -> each).count());
    }

    @Test
    void without_the_phone_a_recovery_code_serves_once_and_new_ones_replace_the_old() throws Exception {
        var person = new Person();
        var codes = person.factor.recoveryCodes();
        assertEquals(10, Set.copyOf(codes).size());
        assertTrue(person.brings(codes.get(0)).succeeded());
        assertEquals("identity.codeWrong", person.brings(codes.get(0)).refusal());
        assertTrue(person.brings(codes.get(1).replace("-", " ")).succeeded());
        assertEquals(8, person.self.get(() -> factors.standing()).codesLeft());
        assertTrue(person.self.get(() -> factors.renewCodes("000000")).isEmpty());
        var renewed = person.self.get(() -> factors.renewCodes(codes.get(2))).orElseThrow();
        assertEquals("identity.codeWrong", person.brings(codes.get(3)).refusal());
        assertTrue(person.brings(renewed.get(0)).succeeded());
    }

    @Test
    void it_is_set_up_by_a_code_of_the_app_and_taken_off_by_one() throws Exception {
        var person = new Person();
        var offer = person.self.get(() -> factors.offer());
        assertEquals(
                "identity.factorThere",
                School.refusal(() -> person.self.get(() -> factors.setUp(offer.secret(), person.phone.code(1)))));
        assertFalse(person.self.get(() -> factors.remove("000000")));
        assertTrue(person.self.get(() -> factors.remove(person.phone.code(1))));
        assertNull(person.self.get(() -> factors.standing()).setUpAt());
        assertTrue(identity.signIn(person.username, person.password).succeeded());
        for (var wrong : new String[] {"000000", "", null})
            assertEquals(
                    "identity.codeWrong",
                    School.refusal(() -> person.self.get(() -> factors.setUp(offer.secret(), wrong))));
        assertEquals(
                "identity.codeWrong", School.refusal(() -> person.self.get(() -> factors.setUp("ngắn", "000000"))));
        assertEquals("identity.noFactor", School.refusal(() -> person.self.get(() -> factors.remove("000000"))));
    }

    @Test
    void who_holds_a_job_that_asks_for_it_may_nothing_before_it_is_set_up_and_keeps_it() throws Exception {
        var who = school.someone("LC-STC");
        var self = School.learner(who);
        var slip = As.DUC.get(() -> officials.resetPassword(who.id()));
        As.HUY.run(() -> identity.grant(who.username(), JobRole.TRAINER, "LC-SKHCN"));
        var session = identity.signIn(who.username(), slip.password());
        As.HUY.run(() -> roles.requireSecondFactor(JobRole.TRAINER, true));
        try {
            assertTrue(As.HUY.get(() -> roles.roles()).stream()
                    .anyMatch(card -> card.role() == JobRole.TRAINER && card.secondFactor()));
            var rights = identity.rights(who.username(), session.epoch()).orElseThrow();
            assertTrue(rights.secondFactorMissing(), "at once, though signed in before");
            assertEquals(Set.of(), rights.permissions());
            assertTrue(identity.signIn(who.username(), slip.password()).secondFactorMissing());
            assertFalse(identity.signIn("sonoivu", "Taphuan@2026").secondFactorMissing(), "another job");
            var offer = self.get(() -> factors.offer());
            var phone = new Authenticator(offer.secret());
            var done = self.get(() -> factors.setUp(offer.secret(), phone.code(0)));
            assertTrue(identity.rights(who.username(), done.epoch())
                    .orElseThrow()
                    .permissions()
                    .contains("offering.teach"));
            assertTrue(self.get(() -> factors.standing()).required());
            assertEquals(
                    "identity.factorRequired", School.refusal(() -> self.get(() -> factors.remove(phone.code(1)))));
        } finally {
            As.HUY.run(() -> roles.requireSecondFactor(JobRole.TRAINER, false));
        }
        assertFalse(self.get(() -> factors.standing()).required());
    }

    @Test
    void huy_takes_off_the_factor_of_who_lost_the_phone_and_the_person_sees_it() throws Exception {
        var person = new Person();
        As.HUY.run(() -> {
            assertNotNull(identity.account(person.username).secondFactorAt());
            factors.removeLost(person.username);
            assertNull(identity.account(person.username).secondFactorAt());
            assertEquals("identity.noFactor", School.refusal(() -> factors.removeLost(person.username)));
            assertEquals("identity.ownFactor", School.refusal(() -> factors.removeLost("quantri")));
        });
        assertTrue(identity.rights(person.username, person.factor.epoch()).isEmpty());
        assertTrue(identity.signIn(person.username, person.password).succeeded());
        assertEquals(
                List.of("identity.signIn", "identity.removeSecondFactor", "identity.setUpSecondFactor"),
                person.self.get(() -> audit.ownSignIns(0, 3)).rows().stream()
                        .map(line -> line.action())
                        .toList());
    }

    @Test
    void a_program_with_a_password_alone_is_not_let_in() throws Exception {
        var person = new Person();
        assertTrue(identity.recognise(person.username, person.password).awaitsCode());
    }

    @Test
    void only_the_administrator_of_the_province_says_which_job_needs_it_and_takes_off_what_is_lost() throws Exception {
        for (var other : List.of(As.HANH, As.BINH, As.HA, As.PAO, As.DUC)) {
            assertThrows(EJBAccessException.class, () -> other.run(() -> factors.removeLost("hocvien")));
            assertThrows(
                    EJBAccessException.class, () -> other.run(() -> roles.requireSecondFactor(JobRole.LEARNER, false)));
        }
        assertThrows(NotFound.class, () -> As.as("nhansu", JobRole.ADMINISTRATOR)
                .run(() -> roles.requireSecondFactor(JobRole.LEARNER, true)));
    }
}
