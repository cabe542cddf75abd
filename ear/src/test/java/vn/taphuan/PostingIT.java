package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import vn.taphuan.audit.AuditService;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.identity.GrantLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.RoleService;
import vn.taphuan.official.Category;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.PostingEnd;
import vn.taphuan.official.PostingKind;
import vn.taphuan.official.PostingLine;
import vn.taphuan.posting.EndedPosts;
import vn.taphuan.posting.PostingActDetails;
import vn.taphuan.posting.PostingActKind;
import vn.taphuan.posting.PostingService;
import vn.taphuan.shared.NotFound;

/** Đức and the HR of a commune change people's posts by decisions; the people are brought in for each test. */
@ExtendWith(ArquillianExtension.class)
class PostingIT {
    private static int people;
    private static As hr;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    PostingService postings;

    @Inject
    OfficialService officials;

    @Inject
    IdentityService identity;

    @Inject
    RoleService roles;

    @Inject
    EnrolmentService enrolments;

    @Inject
    EndedPosts endedPosts;

    @Inject
    AuditService audit;

    @Inject
    School school;

    /** HR of Mường Kim, whose people nobody else counts. */
    private As hr() throws Exception {
        if (hr == null) {
            var username = school.someone().username();
            As.HUY.run(() -> identity.grant(username, JobRole.UNIT_HR, "LC-X-37"));
            hr = As.as(username, JobRole.UNIT_HR);
        }
        return hr;
    }

    private LocalDate today() {
        return school.today();
    }

    /** Somebody new who has worked in the unit for a year. */
    private OfficialLine worker(String unit) throws Exception {
        var number = "0121927%05d".formatted(++people);
        return school.arrives(unit, "Tẩn Thị Chuyển", "05/08/1992", number);
    }

    private OfficialLine found(String number, boolean gone) throws Exception {
        return As.DUC
                .get(() -> officials.find(number, null, gone, 0, 10))
                .rows()
                .get(0);
    }

    private List<PostingLine> posts(OfficialLine person) throws Exception {
        return As.DUC.get(() -> officials.record(person.id())).postings();
    }

    private PostingActDetails begins(PostingActKind kind, LocalDate on, String unit, String position) {
        return new PostingActDetails(kind, on, null, unit, position, "01.003", Category.CIVIL_SERVANT, null);
    }

    private PostingActDetails ends(PostingActKind kind, LocalDate on, Long posting) {
        return new PostingActDetails(kind, on, null, null, null, null, null, posting);
    }

    private void done(As by, OfficialLine person, PostingActDetails act) throws Exception {
        by.run(() -> postings.carryOut(person.id(), act, school.decision("CV/QĐ-UBND"), null));
    }

    private String refusal(OfficialLine person, PostingActDetails act) {
        return School.refusal(() -> As.DUC.get(() -> postings.preview(person.id(), act)));
    }

    @Test
    void a_move_is_shown_first_ends_one_post_and_begins_another_and_the_jobs_of_the_old_unit_go_that_day()
            throws Exception {
        var person = worker("LC-X-37");
        As.HUY.run(() -> identity.grant(person.username(), JobRole.UNIT_HR, "LC-X-37"));
        var move = begins(PostingActKind.MOVE, today(), "LC-SNV", "Chuyên viên chính");
        var preview = hr().get(() -> postings.preview(person.id(), move));
        assertEquals(1, preview.ending().size());
        assertEquals(today().minusDays(1), preview.lastDay());
        assertEquals(1, preview.roles());
        assertEquals(1, posts(person).size(), "a preview changes nothing");
        var slip = As.DUC.get(() -> officials.resetPassword(person.id()));
        var session = identity.signIn(person.username(), slip.password());
        assertTrue(session.permissions().contains("posting.decide"));
        As.HUY.run(() -> roles.handOver(person.username(), "hocvien", null, today().plusDays(5)));

        done(hr(), person, move);
        assertEquals(List.of(), As.HUY.get(() -> roles.standIns(person.username())), "nor does anyone stand in");
        assertFalse(
                identity.rights(session.username(), session.epoch())
                        .orElseThrow()
                        .permissions()
                        .contains("posting.decide"),
                "though still signed in");
        var posts = posts(person);
        assertEquals(2, posts.size());
        assertEquals("LC-SNV", posts.get(0).unitCode());
        assertEquals(PostingKind.MAIN, posts.get(0).kind());
        assertEquals(today().minusDays(1), posts.get(1).validTo());
        assertEquals(PostingEnd.MOVED, posts.get(1).endKind());
        assertEquals(
                0,
                As.HUY.get(() -> identity.grants(person.username())).stream()
                        .filter(grant -> grant.role() == JobRole.UNIT_HR && grant.validTo() == null)
                        .count());
        assertFalse(hr().get(() -> officials.sees(person.id())), "who went is the other unit's now");
        assertThrows(NotFound.class, () -> hr().get(() -> postings.preview(person.id(), move)));
    }

    @Test
    void who_rises_in_the_same_unit_keeps_the_jobs_held_there() throws Exception {
        var person = worker("LC-X-37");
        As.HUY.run(() -> identity.grant(person.username(), JobRole.UNIT_HR, "LC-X-37"));
        var rise = begins(PostingActKind.MOVE, today(), "LC-X-37", "Trưởng phòng");
        assertEquals(0, hr().get(() -> postings.preview(person.id(), rise)).roles());
        done(hr(), person, rise);
        assertEquals("Trưởng phòng", posts(person).get(0).position());
        assertTrue(As.HUY.get(() -> identity.grants(person.username())).stream()
                .anyMatch(grant -> grant.role() == JobRole.UNIT_HR && grant.validTo() == null));
    }

    private List<String> unitsOfJobs(OfficialLine person) throws Exception {
        var today = today();
        return As.HUY.get(() -> identity.grants(person.username())).stream()
                .filter(grant -> grant.role() != JobRole.LEARNER)
                .filter(grant -> grant.validTo() == null || !grant.validTo().isBefore(today))
                .map(GrantLine::unitCode)
                .sorted()
                .toList();
    }

    private void gives(OfficialLine person, String... units) throws Exception {
        for (var unit : units) As.HUY.run(() -> identity.grant(person.username(), JobRole.UNIT_HR, unit));
    }

    @Test
    void a_job_given_already_at_the_unit_somebody_goes_to_stays() throws Exception {
        var person = worker("LC-X-37");
        gives(person, "LC-X-37", "LC-SNV");
        var move = begins(PostingActKind.MOVE, today(), "LC-SNV", "Chuyên viên");
        assertEquals(1, hr().get(() -> postings.preview(person.id(), move)).roles());
        done(hr(), person, move);
        assertEquals(List.of("LC-SNV"), unitsOfJobs(person));
    }

    @Test
    void the_end_of_a_further_post_takes_the_jobs_over_its_unit_and_no_others() throws Exception {
        var person = worker("LC-X-37");
        done(hr(), person, begins(PostingActKind.CONCURRENT, today().minusDays(9), "LC-SNV", "Thành viên tổ công tác"));
        gives(person, "LC-X-37", "LC-SNV");
        school.given(person.username(), 5);
        var further = posts(person).stream()
                .filter(post -> post.kind() == PostingKind.CONCURRENT)
                .findFirst()
                .orElseThrow();
        var end = ends(PostingActKind.END, today().minusDays(1), further.id());
        assertEquals(1, As.DUC.get(() -> postings.preview(person.id(), end)).roles());
        done(As.DUC, person, end);
        assertEquals(List.of("LC-X-37"), unitsOfJobs(person));
    }

    @Test
    void a_secondment_that_ran_out_takes_its_jobs_the_next_night_but_not_one_given_since() throws Exception {
        var person = worker("LC-X-37");
        var yesterday = today().minusDays(1);
        done(
                As.DUC,
                person,
                new PostingActDetails(
                        PostingActKind.SECONDMENT,
                        today().minusDays(20),
                        yesterday,
                        "LC-STP",
                        "Chuyên viên",
                        "",
                        Category.CIVIL_SERVANT,
                        null));
        gives(person, "LC-STP", "LC-X-37");
        endedPosts.endRoles();
        assertEquals(List.of("LC-STP", "LC-X-37"), unitsOfJobs(person), "both were given after it ran out");
        school.given(person.username(), 10);
        endedPosts.endRoles();
        assertEquals(List.of("LC-X-37"), unitsOfJobs(person));
        assertTrue(As.HUY
                .get(() -> audit.search(today(), today(), null, "identity.roleEnded", person.personalNumber(), 0, 10))
                .rows()
                .stream()
                .anyMatch(line -> line.detail().contains("LC-STP")));
    }

    @Test
    void a_further_post_and_a_secondment_stand_beside_the_main_one_and_end_alone() throws Exception {
        var person = worker("LC-X-37");
        done(hr(), person, begins(PostingActKind.CONCURRENT, today().minusDays(9), "LC-SNV", "Thành viên tổ công tác"));
        var secondment = new PostingActDetails(
                PostingActKind.SECONDMENT,
                today(),
                today().plusMonths(6),
                "LC-STP",
                "Chuyên viên",
                "",
                Category.CIVIL_SERVANT,
                null);
        done(hr(), person, secondment);
        var posts = posts(person);
        assertEquals(3, posts.size());
        assertEquals(today().plusMonths(6), posts.get(0).validTo());
        assertEquals("LC-X-37", found(person.personalNumber(), false).unitCode(), "lists show the main post");
        var here = As.DUC.get(() -> officials.helping("chuyen tan thi", "LC-STP", 0, 50)).rows().stream()
                .filter(line -> line.id().equals(person.id()))
                .toList();
        assertEquals(
                List.of("LC-STP"), here.stream().map(OfficialLine::unitCode).toList());
        assertEquals(
                0,
                As.DUC
                        .get(() -> officials.helping(person.personalNumber(), "LC-X-37", 0, 50))
                        .total());
        var further = posts.stream()
                .filter(post -> post.kind() == PostingKind.CONCURRENT)
                .findFirst()
                .orElseThrow();
        done(hr(), person, ends(PostingActKind.END, today(), further.id()));
        assertEquals(
                today(),
                posts(person).stream()
                        .filter(post -> post.id().equals(further.id()))
                        .findFirst()
                        .orElseThrow()
                        .validTo());
        var main = posts.stream()
                .filter(post -> post.kind() == PostingKind.MAIN)
                .findFirst()
                .orElseThrow();
        assertThrows(
                NotFound.class,
                () -> hr().get(() -> postings.preview(person.id(), ends(PostingActKind.END, today(), main.id()))),
                "the main post does not end so");
    }

    @Test
    void who_leaves_keeps_the_record_and_can_come_back_to_it() throws Exception {
        var person = worker("LC-X-37");
        done(hr(), person, begins(PostingActKind.CONCURRENT, today().minusDays(20), "LC-SNV", "Cộng tác viên"));
        done(hr(), person, ends(PostingActKind.LEAVE, today().minusDays(3), null));
        assertTrue(hr().get(() -> officials.find(person.personalNumber(), null, 0, 10))
                .rows()
                .isEmpty());
        assertEquals(
                1,
                hr().get(() -> officials.find(person.personalNumber(), null, true, 0, 10))
                        .total());
        assertTrue(hr().get(() -> officials.sees(person.id())), "the last unit still sees the record");
        assertTrue(posts(person).stream().allMatch(post -> post.endKind() == PostingEnd.LEFT));
        assertEquals("posting.noMain", refusal(person, begins(PostingActKind.MOVE, today(), "LC-SNV", "Chuyên viên")));
        assertEquals(
                "posting.overlaps",
                refusal(person, begins(PostingActKind.RETURN, today().minusDays(3), "LC-X-37", "Chuyên viên")));
        done(hr(), person, begins(PostingActKind.RETURN, today(), "LC-X-37", "Cán sự"));
        assertEquals(3, posts(person).size(), "one record for life");
        assertEquals("Cán sự", found(person.personalNumber(), false).position());
        assertEquals(
                "posting.hasMain", refusal(person, begins(PostingActKind.RETURN, today(), "LC-SNV", "Chuyên viên")));
    }

    @Test
    void an_act_that_cannot_be_is_refused_with_its_reason() throws Exception {
        var person = worker("LC-X-37");
        var on = today();
        assertEquals("posting.dayMissing", refusal(person, begins(PostingActKind.MOVE, null, "LC-SNV", "Chuyên viên")));
        assertEquals("posting.unitMissing", refusal(person, begins(PostingActKind.MOVE, on, " ", "Chuyên viên")));
        assertThrows(
                NotFound.class,
                () -> As.DUC.get(() ->
                        postings.preview(person.id(), begins(PostingActKind.MOVE, on, "LC-KHONG", "Chuyên viên"))));
        assertEquals(
                "official.unitNotThere", refusal(person, begins(PostingActKind.MOVE, on, "LC-H-TU", "Chuyên viên")));
        assertEquals("posting.positionMissing", refusal(person, begins(PostingActKind.MOVE, on, "LC-SNV", " ")));
        assertEquals(
                "posting.positionTooLong", refusal(person, begins(PostingActKind.MOVE, on, "LC-SNV", "x".repeat(201))));
        assertEquals("posting.same", refusal(person, begins(PostingActKind.MOVE, on, "LC-X-37", "chuyên viên")));
        assertEquals(
                "posting.beforeBegin",
                refusal(person, begins(PostingActKind.MOVE, on.minusYears(1), "LC-SNV", "Chuyên viên")));
        var noCategory = new PostingActDetails(PostingActKind.MOVE, on, null, "LC-SNV", "Chuyên viên", "", null, null);
        assertEquals("posting.categoryMissing", refusal(person, noCategory));
        assertEquals(
                "posting.untilMissing",
                refusal(person, begins(PostingActKind.SECONDMENT, on, "LC-SNV", "Chuyên viên")));
        var backwards = new PostingActDetails(
                PostingActKind.SECONDMENT, on, on.minusDays(1), "LC-SNV", "Chuyên viên", "", Category.OTHER, null);
        assertEquals("posting.untilBackwards", refusal(person, backwards));
        for (var code : List.of("01.999", "V.7.4.32", "chuyên viên")) {
            var grade = new PostingActDetails(
                    PostingActKind.MOVE, on, null, "LC-SNV", "Chuyên viên", code, Category.OTHER, null);
            assertEquals("official.gradeCode", refusal(person, grade), code);
        }
        var teacher = new PostingActDetails(
                PostingActKind.MOVE, on, null, "LC-SNV", "Giảng viên", "V.07.04.32", Category.PUBLIC_EMPLOYEE, null);
        assertEquals(
                1,
                As.DUC
                        .get(() -> postings.preview(person.id(), teacher))
                        .ending()
                        .size());
        assertEquals(
                "document.numberMissing",
                School.refusal(
                        () -> As.DUC.run(() -> postings.carryOut(person.id(), teacher, school.decision(" "), null))));
        assertEquals(1, posts(person).size());
    }

    @Test
    void a_move_done_twice_is_done_once() throws Exception {
        var person = worker("LC-X-37");
        var move = begins(PostingActKind.MOVE, today(), "LC-SNV", "Phó giám đốc");
        done(As.DUC, person, move);
        assertEquals(
                "posting.beforeBegin",
                School.refusal(() -> done(As.DUC, person, begins(PostingActKind.MOVE, today(), "LC-STP", "Khác"))));
        assertEquals(
                "posting.same",
                School.refusal(() -> done(
                        As.DUC, person, begins(PostingActKind.MOVE, today().plusDays(1), "LC-SNV", "Phó giám đốc"))));
        assertEquals(2, posts(person).size());
    }

    @Test
    void hr_of_the_unit_where_somebody_helps_out_ends_that_post_and_touches_no_other() throws Exception {
        var person = worker("LC-X-08");
        done(
                As.DUC,
                person,
                begins(PostingActKind.CONCURRENT, today().minusDays(2), "LC-X-37", "Thành viên tổ giúp việc"));
        var main = posts(person).stream()
                .filter(post -> post.kind() == PostingKind.MAIN)
                .findFirst()
                .orElseThrow();
        assertTrue(hr().get(() -> officials.sees(person.id())));
        for (var act : List.of(
                ends(PostingActKind.LEAVE, today(), null),
                begins(PostingActKind.MOVE, today(), "LC-X-37", "Chuyên viên"),
                begins(PostingActKind.CONCURRENT, today(), "LC-X-37", "Việc khác"),
                ends(PostingActKind.END, today(), main.id())))
            assertThrows(NotFound.class, () -> hr().get(() -> postings.preview(person.id(), act)), act::toString);
        assertThrows(NotFound.class, () -> hr().get(() -> officials.resetPassword(person.id())));
        var further = posts(person).get(0);
        done(hr(), person, ends(PostingActKind.END, today(), further.id()));
        assertEquals(today(), posts(person).get(0).validTo());
        assertEquals(null, posts(person).get(1).validTo());
    }

    @Test
    void who_left_another_unit_is_not_taken_in_by_a_list() throws Exception {
        var person = worker("LC-X-08");
        done(As.DUC, person, ends(PostingActKind.LEAVE, today().minusDays(5), null));
        var row = RosterFile.row(
                "LC-X-37",
                "Tẩn Thị Chuyển",
                "05/08/1992",
                "Nữ",
                person.personalNumber(),
                RosterFile.DAY.format(today()));
        var report = school.imported(hr(), List.of(row));
        assertEquals(1, report.counts().refused());
        assertEquals(List.of("official.import.personElsewhere"), school.told(hr(), report.run()));
        assertEquals(1, school.imported(As.DUC, List.of(row)).counts().changed(), "the province may");
    }

    @Test
    void words_find_people_in_any_order_and_beside_a_number() throws Exception {
        var person = worker("LC-X-37");
        var number = person.personalNumber().substring(5);
        for (var text : List.of("chuyen tan", "thi chuyển " + number, "  TẨN   chuyển thị " + number))
            assertTrue(
                    hr().get(() -> officials.find(text, null, 0, 200)).rows().stream()
                            .anyMatch(line -> line.id().equals(person.id())),
                    text);
        assertTrue(hr().get(() -> officials.find("chuyen khong", null, 0, 10))
                .rows()
                .isEmpty());
    }

    @Test
    void the_classes_under_way_are_told_before_somebody_goes() throws Exception {
        var person = worker("LC-X-37");
        var offering = school.opens("CCHC-02");
        As.DUC.run(() -> enrolments.enrol(offering, school.decision("PT/QĐ"), null, List.of(person.personalNumber())));
        assertEquals(List.of(offering), hr().get(() -> enrolments.underWay(person.id())));
        var stranger = worker("LC-X-08");
        assertThrows(NotFound.class, () -> hr().get(() -> enrolments.underWay(stranger.id())));
    }

    @Test
    void each_door_is_closed_to_who_holds_no_key_and_other_units_people_are_not_found() throws Exception {
        var stranger = worker("LC-X-08");
        var leave = ends(PostingActKind.LEAVE, today(), null);
        assertThrows(NotFound.class, () -> hr().get(() -> postings.preview(stranger.id(), leave)));
        assertThrows(NotFound.class, () -> done(hr(), stranger, leave));
        for (var person : List.of(As.HANH, As.BINH, As.HA, As.HUY)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> postings.preview(stranger.id(), leave)));
            assertThrows(EJBAccessException.class, () -> done(person, stranger, leave));
            assertThrows(EJBAccessException.class, () -> person.get(() -> postings.units()));
            assertThrows(EJBAccessException.class, () -> person.get(() -> postings.gradeCodes()));
            assertThrows(EJBAccessException.class, () -> person.get(() -> officials.sees(stranger.id())));
        }
        assertEquals(1, posts(stranger).size());
    }
}
