package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditLine;
import vn.taphuan.audit.AuditService;
import vn.taphuan.identity.GrantLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.ReviewLine;
import vn.taphuan.identity.ReviewQuery;
import vn.taphuan.identity.ReviewWords;
import vn.taphuan.identity.RoleService;
import vn.taphuan.identity.SecondFactorService;
import vn.taphuan.identity.SignIn;
import vn.taphuan.identity.UnusedRoles;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.offering.TrainerChoice;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class RoleIT {
    private static final ReviewQuery EVERYTHING = new ReviewQuery(null, null, false);
    private static final ReviewWords WORDS = new ReviewWords(
            "Vai trò",
            "Danh sách",
            List.of(
                    "TT",
                    "Tên",
                    "Năm sinh",
                    "Tài khoản",
                    "Vai trò",
                    "Phạm vi",
                    "Từ",
                    "Đến",
                    "Thay",
                    "Đăng nhập",
                    "Rà soát",
                    ""),
            JobRole::name,
            "Đến hạn",
            "Tạm khóa");

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    RoleService roles;

    @Inject
    IdentityService identity;

    @Inject
    OfferingService offerings;

    @Inject
    OfficialService officials;

    @Inject
    AuditService audit;

    @Inject
    SecondFactorService factors;

    @Inject
    UnusedRoles unused;

    @Inject
    School school;

    private String someone(JobRole role, String unit) throws Exception {
        var username = someone().username();
        As.HUY.run(() -> identity.grant(username, role, unit));
        return username;
    }

    private OfficialLine someone() throws Exception {
        return school.someone("LC-X-08");
    }

    private List<GrantLine> held(String username) throws Exception {
        var today = school.today();
        return As.HUY.get(() -> identity.grants(username)).stream()
                .filter(grant -> grant.role() != JobRole.LEARNER)
                .filter(grant -> grant.validTo() == null || !grant.validTo().isBefore(today))
                .toList();
    }

    // Who may do what

    @Test
    void huy_reads_what_each_job_may_and_who_holds_it_where() throws Exception {
        var username = someone(JobRole.UNIT_HR, "LC-X-08");
        As.HUY.run(() -> {
            var cards = roles.roles();
            assertEquals(JobRole.values().length, cards.size());
            var hr = cards.stream()
                    .filter(card -> card.role() == JobRole.UNIT_HR)
                    .findFirst()
                    .orElseThrow();
            assertTrue(hr.permissions().contains("official.import"));
            assertEquals(
                    hr.people(),
                    roles.holders(JobRole.UNIT_HR, null, 0, 200).rows().stream()
                            .map(line -> line.username())
                            .distinct()
                            .count());
            assertEquals(
                    List.of(username),
                    roles.holders(JobRole.UNIT_HR, "LC-X-08", 0, 10).rows().stream()
                            .map(line -> line.username())
                            .toList());
            assertEquals(1, roles.holders(JobRole.LEARNER, null, 0, 1).rows().size(), "a page at a time");
            roles.takeAway(List.of(held(username).get(0).id()));
            assertEquals(0, roles.holders(JobRole.UNIT_HR, "LC-X-08", 0, 10).total());
        });
    }

    @Test
    void an_administrator_of_one_commune_meets_no_job_of_another() throws Exception {
        var local = someone(JobRole.ADMINISTRATOR, "LC-X-36");
        var stranger = someone(JobRole.UNIT_HR, "LC-X-08");
        var theirs = held(stranger).get(0).id();
        var administrator = As.as(local, JobRole.ADMINISTRATOR);
        administrator.run(() -> {
            assertTrue(roles.review(EVERYTHING, 0, 200).rows().stream()
                    .allMatch(line -> line.unitCode().equals("LC-X-36")));
            assertEquals(0, roles.holders(JobRole.PROVINCIAL_HR, null, 0, 10).total());
        });
        assertThrows(NotFound.class, () -> administrator.get(() -> roles.holders(JobRole.UNIT_HR, "LC-X-08", 0, 10)));
        assertThrows(NotFound.class, () -> administrator.get(() -> roles.confirm(List.of(theirs))));
        assertThrows(NotFound.class, () -> administrator.get(() -> roles.takeAway(List.of(theirs))));
        assertThrows(NotFound.class, () -> administrator.run(() -> identity.endGrant(theirs)));
        assertThrows(NotFound.class, () -> administrator.run(() -> identity.grant(local, JobRole.ADMINISTRATOR, "LC")));
        As.HUY.run(() -> roles.takeAway(List.of(theirs, held(local).get(0).id())));
    }

    @Test
    void an_administrator_of_one_commune_reaches_the_accounts_whose_jobs_all_lie_in_it_and_no_others()
            throws Exception {
        var local = someone(JobRole.ADMINISTRATOR, "LC-X-38");
        var own = school.arrives("LC-X-38", "Lò Thị Riêng", "05/08/1992", "012192710001")
                .username();
        var elsewhere = someone().username();
        var administrator = As.as(local, JobRole.ADMINISTRATOR);
        administrator.run(() -> {
            assertEquals(own, identity.account(own).username());
            assertTrue(identity.accounts("", 0, 200).rows().stream()
                    .noneMatch(line -> line.username().equals(elsewhere)));
            assertTrue(identity.accounts("", 0, 200).total() > 0);
            identity.disable(own);
            identity.enable(own);
        });
        for (var username : List.of(elsewhere, "quantri", "sonoivu")) {
            assertThrows(NotFound.class, () -> administrator.get(() -> identity.account(username)), username);
            assertThrows(NotFound.class, () -> administrator.get(() -> identity.grants(username)), username);
            assertThrows(NotFound.class, () -> administrator.run(() -> identity.disable(username)), username);
            assertThrows(NotFound.class, () -> administrator.run(() -> identity.enable(username)), username);
            assertThrows(NotFound.class, () -> administrator.get(() -> identity.resetPassword(username)), username);
            assertThrows(NotFound.class, () -> administrator.get(() -> roles.standIns(username)), username);
            assertThrows(NotFound.class, () -> administrator.run(() -> roles.restore(username)), username);
            assertThrows(NotFound.class, () -> administrator.run(() -> factors.removeLost(username)), username);
            assertThrows(
                    NotFound.class,
                    () -> administrator.run(() -> identity.grant(username, JobRole.TRAINER, "LC-X-38")),
                    username);
            assertThrows(
                    NotFound.class,
                    () -> administrator.get(() -> roles.handOver(username, own, null, school.today())),
                    username);
        }
        As.HUY.run(() -> identity.grant(own, JobRole.TRAINER, "LC"));
        assertThrows(
                NotFound.class, () -> administrator.get(() -> identity.resetPassword(own)), "now may more than that");
        As.HUY.run(() -> roles.takeAway(List.of(held(local).get(0).id())));
    }

    @Test
    void hr_hands_no_password_to_a_colleague_who_may_more_than_hr() throws Exception {
        var colleague = school.arrives("LC-X-38", "Lò Thị Quyền", "05/08/1992", "012192710002");
        As.HUY.run(() -> identity.grant(colleague.username(), JobRole.UNIT_HR, "LC-X-38"));
        var username = school.arrives("LC-X-38", "Lò Thị Nhân", "05/08/1992", "012192710003")
                .username();
        As.HUY.run(() -> identity.grant(username, JobRole.UNIT_HR, "LC-X-38"));
        var hr = As.as(username, JobRole.UNIT_HR);
        hr.get(() -> officials.resetPassword(colleague.id()));
        As.HUY.run(() -> identity.grant(colleague.username(), JobRole.TRAINER, "LC"));
        assertEquals(
                "identity.slipFromAdministrator",
                School.refusal(() -> hr.get(() -> officials.resetPassword(colleague.id()))));
        assertEquals(
                "identity.slipFromAdministrator",
                School.refusal(() -> As.DUC.get(() -> officials.resetPassword(colleague.id()))));
        As.HUY.run(() -> identity.resetPassword(colleague.username()));
    }

    @Test
    void nobody_but_the_administrator_reads_or_reviews_roles() {
        for (var other : List.of(As.HANH, As.BINH, As.HA, As.PAO, As.DUC)) {
            assertThrows(EJBAccessException.class, () -> other.get(() -> roles.roles()));
            assertThrows(EJBAccessException.class, () -> other.get(() -> roles.holders(JobRole.LEARNER, null, 0, 1)));
            assertThrows(EJBAccessException.class, () -> other.get(() -> roles.review(EVERYTHING, 0, 1)));
            assertThrows(EJBAccessException.class, () -> other.get(() -> roles.confirm(List.of(1L))));
            assertThrows(EJBAccessException.class, () -> other.get(() -> roles.takeAway(List.of(1L))));
            assertThrows(EJBAccessException.class, () -> other.get(() -> roles.standIns("nhansu")));
            assertThrows(
                    EJBAccessException.class,
                    () -> other.get(() -> roles.handOver("nhansu", "daotao", null, school.today())));
            assertThrows(
                    EJBAccessException.class,
                    () -> other.run(() -> roles.exportReview(EVERYTHING, WORDS, new ByteArrayOutputStream())));
            assertThrows(EJBAccessException.class, () -> other.run(() -> roles.restore("nhansu")));
            assertThrows(EJBAccessException.class, () -> other.get(() -> officials.unitsOf(List.of("nhansu"))));
        }
    }

    @Test
    void people_stand_in_vietnamese_order_by_tên_and_then_by_họ_đệm() throws Exception {
        var inOrder = List.of(
                "Tẩn Xếp Anh",
                "Tẩn Xếp Ân",
                "Tẩn Xếp Văn Ân",
                "Tẩn Xếp Dung",
                "Tẩn Xếp Đông",
                "Tẩn Xếp Hà",
                "Tẩn Xếp Hả",
                "Tẩn Xếp Hạ");
        for (int i = inOrder.size(); i > 0; i--) {
            var username = school.arrives("LC-X-13", inOrder.get(i - 1), "08/08/1990", "01219080000" + (9 - i))
                    .username();
            As.HUY.run(() -> identity.grant(username, JobRole.TRAINER, "LC-X-13"));
        }
        As.HUY.run(() -> {
            var holders = roles.holders(JobRole.TRAINER, "LC-X-13", 0, 50).rows();
            assertEquals(
                    inOrder, holders.stream().map(line -> line.displayName()).toList());
            var reviewed = roles.review(new ReviewQuery(JobRole.TRAINER, "LC-X-13", false), 0, 50)
                    .rows();
            assertEquals(
                    inOrder, reviewed.stream().map(line -> line.displayName()).toList());
            assertEquals(
                    inOrder,
                    identity.accounts("Tẩn Xếp", 0, 50).rows().stream()
                            .map(line -> line.displayName())
                            .toList());
        });
        assertEquals(
                inOrder,
                As.HA.get(() -> offerings.possibleTrainers()).stream()
                        .map(trainer -> trainer.displayName())
                        .filter(inOrder::contains)
                        .toList());
        As.HUY.run(() -> roles.takeAway(roles.holders(JobRole.TRAINER, "LC-X-13", 0, 50).rows().stream()
                .map(line -> line.id())
                .toList()));
    }

    @Test
    void namesakes_are_told_apart_by_year_of_birth_and_unit_wherever_accounts_are_listed() throws Exception {
        var elder = namesake("04/04/1988", "012188800105");
        var younger = namesake("1994", "012194800106");
        var years = List.of(1988, 1994);
        var file = new ByteArrayOutputStream();
        As.HUY.run(() -> {
            var holders = roles.holders(JobRole.TRAINER, "LC-X-14", 0, 50).rows();
            assertEquals(years, holders.stream().map(line -> line.birthYear()).toList());
            var asked = new ReviewQuery(JobRole.TRAINER, "LC-X-14", false);
            var reviewed = roles.review(asked, 0, 50).rows();
            assertEquals(years, reviewed.stream().map(line -> line.birthYear()).toList());
            roles.exportReview(asked, WORDS, file);
            var accounts = identity.accounts("Chẻo Thị Lai", 0, 50).rows();
            assertEquals(years, accounts.stream().map(line -> line.birthYear()).toList());
            var unit = "Ủy ban nhân dân xã Nậm Mạ";
            assertEquals(Map.of(elder, unit, younger, unit), officials.unitsOf(List.of(elder, younger, "khong.co")));
        });
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals("1988", rows.get(rows.size() - 2).getCellText(2));
            assertEquals("1994", rows.get(rows.size() - 1).getCellText(2));
        }
        var trainers = As.HA.get(() -> offerings.possibleTrainers()).stream()
                .filter(trainer -> trainer.displayName().equals("Chẻo Thị Lai"))
                .toList();
        assertEquals(years, trainers.stream().map(TrainerChoice::birthYear).toList());
        assertEquals("Ủy ban nhân dân xã Nậm Mạ", trainers.get(0).unitName());
        school.arrives("LC-X-14", "Chẻo Thị Lai", "05/05/1995", "012194800106");
        As.HUY.run(() -> {
            assertEquals(1995, identity.account(younger).birthYear(), "put right by a list");
            for (var username : List.of(elder, younger))
                identity.endGrant(held(username).get(0).id());
        });
    }

    private String namesake(String birth, String number) throws Exception {
        var username = school.arrives("LC-X-14", "Chẻo Thị Lai", birth, number).username();
        As.HUY.run(() -> identity.grant(username, JobRole.TRAINER, "LC-X-14"));
        return username;
    }

    // In place of somebody on leave

    @Test
    void a_colleague_stands_in_for_the_days_of_leave_and_no_longer() throws Exception {
        var away = someone(JobRole.UNIT_HR, "LC-X-36");
        var colleague = someone();
        var slip = As.DUC.get(() -> officials.resetPassword(colleague.id()));
        var session = identity.signIn(colleague.username(), slip.password());
        var last = school.today().plusDays(9);
        assertEquals(1, As.HUY.get(() -> roles.handOver(away, colleague.personalNumber(), null, last)));
        assertTrue(rights(session).contains("official.import"));
        var job = held(colleague.username()).get(0);
        assertEquals(last, job.validTo());
        assertNotNull(job.inPlaceOf());
        var standIns = As.HUY.get(() -> roles.standIns(away));
        assertEquals(colleague.username(), standIns.get(0).username());
        assertEquals("identity.standInHolds", refusal(away, colleague.username(), last));
        As.HUY.run(() -> identity.endGrant(job.id()));
        assertFalse(rights(session).contains("official.import"), "ended early");
        assertEquals(List.of(), As.HUY.get(() -> roles.standIns(away)));
        assertEquals(1, held(away).size(), "who is on leave keeps the job");
        assertEquals(1, As.HUY.get(() -> roles.handOver(away, colleague.username(), null, last)), "and once more");
        As.HUY.run(() -> identity.endGrant(held(away).get(0).id()));
        assertFalse(rights(session).contains("official.import"), "nobody stands in for who left");
    }

    private Set<String> rights(SignIn session) {
        return identity.rights(session.username(), session.epoch())
                .orElseThrow()
                .permissions();
    }

    @Test
    void a_job_is_handed_to_somebody_else_who_may_come_in_for_days_that_make_sense() throws Exception {
        var away = someone(JobRole.UNIT_HR, "LC-X-36");
        var today = school.today();
        assertEquals("identity.standInSelf", refusal(away, away, today));
        assertEquals("identity.standInCaller", refusal(away, "quantri", today));
        assertEquals("identity.standInUnknown", refusal(away, "khong.co", today));
        assertEquals("identity.standInUnknown", refusal(away, null, today));
        assertEquals("identity.standInUntilMissing", refusal(away, "hocvien", null));
        assertEquals("identity.toBeforeFrom", refusal(away, "hocvien", today.minusDays(1)));
        assertEquals(
                "identity.fromInPast",
                School.refusal(() -> As.HUY.get(() -> roles.handOver(away, "hocvien", today.minusDays(1), today))));
        assertEquals("identity.nothingToHandOver", refusal("hocvien", away, today), "learning is everyone's own");
        var locked = someone().username();
        As.HUY.run(() -> identity.disable(locked));
        assertEquals("identity.standInDisabled", refusal(away, locked, today));
        assertThrows(NotFound.class, () -> As.HUY.get(() -> roles.handOver("khong.co", "hocvien", null, today)));
        As.HUY.run(() -> roles.takeAway(List.of(held(away).get(0).id())));
    }

    private String refusal(String away, String standIn, LocalDate to) {
        return School.refusal(() -> As.HUY.get(() -> roles.handOver(away, standIn, null, to)));
    }

    @Test
    void what_is_held_in_place_of_somebody_is_not_handed_on_and_no_administrator_hands_on_the_own_power()
            throws Exception {
        var away = someone(JobRole.UNIT_HR, "LC-X-36");
        var colleague = someone().username();
        var last = school.today().plusDays(3);
        As.HUY.run(() -> roles.handOver(away, colleague, null, last));
        assertEquals("identity.nothingToHandOver", refusal(colleague, "hocvien", last));
        assertEquals("identity.ownAdministratorHandedOver", refusal("quantri", colleague, last));
        var second = someone(JobRole.ADMINISTRATOR, "LC");
        As.as(second, JobRole.ADMINISTRATOR).run(() -> assertEquals(1, roles.handOver("quantri", away, null, last)));
        assertEquals(2, held(away).size());
        As.HUY.run(() -> {
            for (var person : List.of(away, colleague, second))
                for (var job : held(person)) identity.endGrant(job.id());
        });
    }

    @Test
    void only_the_days_of_both_are_handed_over() throws Exception {
        var away = someone().username();
        var colleague = someone().username();
        var today = school.today();
        As.HUY.run(() -> {
            identity.grant(away, JobRole.TRAINER, "LC-TCT", today.plusDays(2), today.plusDays(4));
            roles.handOver(away, colleague, null, today.plusDays(30));
        });
        var job = held(colleague).get(0);
        assertEquals(today.plusDays(2), job.validFrom());
        assertEquals(today.plusDays(4), job.validTo());
    }

    // Gone through twice a year

    private ReviewLine line(String username) throws Exception {
        return As.HUY.get(() -> roles.review(EVERYTHING, 0, 200)).rows().stream()
                .filter(line -> line.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_job_given_half_a_year_ago_is_due_until_huy_says_that_it_is_needed() throws Exception {
        var username = someone(JobRole.UNIT_HR, "LC-X-36");
        assertFalse(line(username).dueOn(school.today()), "given today");
        var before = As.HUY.get(() -> roles.reviewsDue());
        school.given(username, 190);
        var job = line(username);
        assertTrue(job.dueOn(school.today()));
        assertEquals(before + 1, As.HUY.get(() -> roles.reviewsDue()));
        var due = new ReviewQuery(JobRole.UNIT_HR, "LC-X-36", true);
        assertTrue(As.HUY.get(() -> roles.review(due, 0, 50)).rows().contains(job));
        assertEquals(1, As.HUY.get(() -> roles.confirm(List.of(job.id()))));
        assertEquals(school.today(), line(username).reviewedOn());
        assertEquals(before, As.HUY.get(() -> roles.reviewsDue()));
        assertFalse(As.HUY.get(() -> roles.review(due, 0, 50)).rows().stream()
                .anyMatch(other -> other.username().equals(username)));
        assertEquals(1, audited("identity.review", username).size());
        assertEquals(1, As.HUY.get(() -> roles.takeAway(List.of(job.id()))));
        assertEquals(List.of(), held(username));
        assertThrows(NotFound.class, () -> As.HUY.get(() -> roles.confirm(List.of(job.id()))), "it has ended");
    }

    @Test
    void nothing_ticked_is_told_and_a_learners_role_is_nobodys_to_review() throws Exception {
        assertEquals("identity.noneTicked", School.refusal(() -> As.HUY.get(() -> roles.confirm(List.of()))));
        assertEquals("identity.noneTicked", School.refusal(() -> As.HUY.get(() -> roles.takeAway(List.of()))));
        var learning = As.HUY.get(() -> identity.grants("hocvien")).get(0);
        assertThrows(NotFound.class, () -> As.HUY.get(() -> roles.takeAway(List.of(learning.id()))));
        assertTrue(As.HUY.get(() -> roles.review(EVERYTHING, 0, 200)).rows().stream()
                .noneMatch(line -> line.role() == JobRole.LEARNER));
    }

    @Test
    void all_that_is_ticked_ends_or_nothing() throws Exception {
        var username = someone(JobRole.TRAINER, "LC-TCT");
        var own = held("quantri").stream()
                .filter(grant -> grant.role() == JobRole.ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
        var job = held(username).get(0);
        assertEquals(
                "identity.ownAdministrator",
                School.refusal(() -> As.HUY.get(() -> roles.takeAway(List.of(job.id(), own.id())))));
        assertEquals(1, held(username).size());
    }

    @Test
    void the_list_is_filed_as_an_excel_file() throws Exception {
        var file = new ByteArrayOutputStream();
        As.HUY.run(() -> roles.exportReview(EVERYTHING, WORDS, file));
        assertEquals("PK", new String(file.toByteArray(), 0, 2, StandardCharsets.US_ASCII));
        assertEquals(1, audited("identity.reviewExport", "*").size());
    }

    private List<AuditLine> audited(String action, String subject) throws Exception {
        var today = school.today();
        return As.HUY.get(() -> audit.search(today, today, null, action, null, 0, 100)).rows().stream()
                .filter(line -> line.subject().equals(subject))
                .toList();
    }

    // Unused

    @Test
    void roles_nobody_used_for_more_than_45_days_sleep_while_learning_goes_on_until_huy_wakes_them() throws Exception {
        var person = someone();
        var username = person.username();
        var slip = As.DUC.get(() -> officials.resetPassword(person.id()));
        identity.signIn(username, slip.password());
        As.HUY.run(() -> identity.grant(username, JobRole.UNIT_HR, "LC-X-36"));
        school.unused(username, 45);
        unused.suspend();
        assertNull(account(username), "45 days are not more than 45 days");
        school.unused(username, 1);
        unused.suspend();
        assertNotNull(account(username));
        var signIn = identity.signIn(username, slip.password());
        assertTrue(signIn.succeeded());
        assertTrue(signIn.rolesSuspended());
        assertTrue(signIn.permissions().contains("learning.learn"));
        assertFalse(signIn.permissions().contains("official.import"));
        assertFalse(rights(signIn).contains("official.import"));
        assertTrue(As.as(username, JobRole.UNIT_HR)
                .get(() -> officials.find("", null, 0, 10))
                .rows()
                .isEmpty());
        assertEquals(
                "identity.rolesSuspendedFirst",
                School.refusal(() -> As.HUY.run(() -> identity.grant(username, JobRole.TRAINER, "LC-TCT"))));
        assertEquals("identity.rolesSuspendedFirst", refusal("nhansu", username, school.today()));
        As.HUY.run(() -> roles.restore(username));
        assertTrue(rights(signIn).contains("official.import"));
        unused.suspend();
        assertNull(account(username), "woken today");
        assertEquals(1, audited("identity.suspendRoles", username).size());
        assertEquals(1, audited("identity.restoreRoles", username).size());
        As.HUY.run(() -> identity.endGrant(held(username).get(0).id()));
    }

    private Object account(String username) throws Exception {
        return As.HUY.get(() -> identity.account(username)).rolesSuspendedAt();
    }

    @Test
    void a_learner_who_comes_twice_a_year_is_not_locked_and_a_new_job_counts_from_its_day() throws Exception {
        var learner = someone().username();
        school.unused(learner, 300);
        var newcomer = someone().username();
        school.unused(newcomer, 300);
        As.HUY.run(() -> identity.grant(newcomer, JobRole.TRAINER, "LC-TCT"));
        unused.suspend();
        assertNull(account(learner));
        assertNull(account(newcomer));
        school.given(newcomer, 46);
        unused.suspend();
        assertNotNull(account(newcomer), "never signed in since");
    }

    @Test
    void the_administrator_who_came_last_stays_awake() throws Exception {
        var second = someone(JobRole.ADMINISTRATOR, "LC");
        school.unused(second, 400);
        identity.signIn("quantri", "Taphuan@2026");
        school.unused("quantri", 60);
        try {
            unused.suspend();
            assertNotNull(account(second));
            assertNull(account("quantri"), "somebody must be able to wake the others");
        } finally {
            identity.signIn("quantri", "Taphuan@2026");
        }
        As.HUY.run(() -> roles.takeAway(List.of(held(second).get(0).id())));
    }
}
