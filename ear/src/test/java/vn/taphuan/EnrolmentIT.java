package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.enrolment.EnrolmentResult;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.RosterLine;
import vn.taphuan.identity.JobRole;
import vn.taphuan.learning.FollowService;
import vn.taphuan.learning.ProgressLine;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.official.OfficialService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

@ExtendWith(ArquillianExtension.class)
class EnrolmentIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    EnrolmentService enrolments;

    @Inject
    FollowService follow;

    @Inject
    OfficialService officials;

    @Inject
    School school;

    @Test
    void páo_sends_his_people_and_learns_of_each_number_what_became_of_it() throws Exception {
        var offering = school.opens("CCHC-02", 2);
        var one = school.someone();
        var two = school.someone();
        var three = school.someone();
        var stranger =
                As.DUC.get(() -> officials.find("", "LC-X-08", 0, 1)).rows().get(0);
        school.enrols(offering, one);
        var results = As.PAO.get(() -> enrolments.enrol(
                offering,
                school.decision("IT/QĐ-UBND"),
                null,
                List.of(
                        one.personalNumber(),
                        stranger.personalNumber(),
                        two.personalNumber(),
                        three.personalNumber())));
        assertEquals("enrolment.already", results.get(0).refusal());
        assertEquals("enrolment.unknown", results.get(1).refusal());
        assertNull(results.get(1).name(), "of a stranger not even the name is told");
        assertTrue(results.get(2).enrolled());
        assertEquals("enrolment.full", results.get(3).refusal());
        assertEquals(2, As.PAO.get(() -> enrolments.roster(offering, 0, 10)).total());
    }

    @Test
    void nobody_is_sent_to_a_class_that_has_ended_or_with_an_empty_list() throws Exception {
        var offering = school.opens("CCHC-02", 2);
        assertEquals(
                "enrolment.nobody",
                assertThrows(
                                Refused.class,
                                () -> As.PAO.get(
                                        () -> enrolments.enrol(offering, school.decision("1/QĐ"), null, List.of())))
                        .key());
        var ended = school.endedClass();
        assertEquals(
                "offering.ended",
                assertThrows(
                                Refused.class,
                                () -> As.PAO.get(() -> enrolments.enrol(
                                        ended, school.decision("1/QĐ"), null, List.of("012090000001"))))
                        .key());
        assertEquals("offering.ended", selfRefused(As.HANH, ended));
    }

    @Test
    void hạnh_enrols_herself_within_the_window_and_once() throws Exception {
        var today = school.today();
        var open = school.opens(
                "CCHC-02",
                new OfferingDetails(today, today.plusDays(9), Mode.ONLINE, null, 1, today, today.plusDays(1)));
        var later = school.opens(
                "CCHC-02",
                new OfferingDetails(
                        today.plusDays(5),
                        today.plusDays(9),
                        Mode.ONLINE,
                        null,
                        null,
                        today.plusDays(2),
                        today.plusDays(4)));
        var closed = school.opens("CCHC-02", 9);
        assertTrue(As.HANH.get(() -> enrolments.openToSelf()).stream()
                .map(each -> each.line().code())
                .toList()
                .contains(open));
        As.HANH.run(() -> enrolments.enrolSelf(open));
        assertEquals("enrolment.already", selfRefused(As.HANH, open));
        assertEquals("offering.full", selfRefused(School.learner(school.someone()), open));
        assertEquals("offering.windowClosed", selfRefused(As.HANH, later));
        assertEquals("offering.noSelfEnrolment", selfRefused(As.HANH, closed));
    }

    private String selfRefused(As person, String offering) {
        return assertThrows(Refused.class, () -> person.run(() -> enrolments.enrolSelf(offering)))
                .key();
    }

    @Test
    void a_withdrawal_needs_a_reason_frees_the_seat_and_can_be_taken_back() throws Exception {
        var offering = school.opens("CCHC-02", 1);
        var one = school.someone();
        var two = school.someone();
        school.enrols(offering, one);
        var enrolment = As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).enrolment());
        assertEquals(
                "enrolment.reasonMissing",
                assertThrows(Refused.class, () -> As.PAO.run(() -> enrolments.withdraw(enrolment, "  ")))
                        .key());
        As.PAO.run(() -> enrolments.withdraw(enrolment, "Nghỉ thai sản"));
        assertEquals(
                "Nghỉ thai sản",
                As.PAO.get(
                        () -> enrolments.roster(offering, 0, 10).rows().get(0).withdrawn()));
        assertEquals(
                "enrolment.withdrawnAlready",
                assertThrows(Refused.class, () -> As.PAO.run(() -> enrolments.withdraw(enrolment, "Lần nữa")))
                        .key());
        school.enrols(offering, two);
        assertEquals(
                "offering.full",
                assertThrows(Refused.class, () -> As.PAO.run(() -> enrolments.restore(enrolment)))
                        .key());
        var second = As.PAO.get(() -> enrolments.roster(offering, 0, 10)).rows().stream()
                .filter(line -> line.personalNumber().equals(two.personalNumber()))
                .findFirst()
                .orElseThrow();
        As.PAO.run(() -> enrolments.withdraw(second.enrolment(), "Chuyển lớp"));
        As.PAO.run(() -> enrolments.restore(enrolment));
        assertNull(As.PAO.get(() -> enrolments.roster(offering, 0, 10)).rows().stream()
                .filter(line -> line.enrolment().equals(enrolment))
                .findFirst()
                .orElseThrow()
                .withdrawn());
    }

    @Test
    void nobody_is_withdrawn_from_a_class_that_is_over() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        var enrolment = As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).enrolment());
        school.passes(Period.ofDays(31), offering);
        assertEquals(
                "offering.ended", School.refusal(() -> As.PAO.run(() -> enrolments.withdraw(enrolment, "Muộn rồi"))));
    }

    @Test
    void hr_of_another_unit_sees_nobody_of_mường_than_in_the_class_and_withdraws_nobody() throws Exception {
        var offering = school.opens("CCHC-02");
        school.enrols(offering, school.someone());
        var enrolment = As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).enrolment());
        var outside = As.caller("giangvien", "enrolment.read", "enrolment.withdraw", "enrolment.decide");
        assertEquals(0, outside.get(() -> enrolments.roster(offering, 0, 10)).total());
        assertThrows(NotFound.class, () -> outside.run(() -> enrolments.withdraw(enrolment, "Không phải việc mình")));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> enrolments.candidates("LC-X-08", 0, 10)));
    }

    @Test
    void learners_and_administrators_send_nobody() {
        for (var person : List.of(As.HANH, As.BINH, As.HUY)) {
            assertThrows(
                    EJBAccessException.class,
                    () -> person.<List<EnrolmentResult>>get(() -> enrolments.enrol(
                            "CCHC-01-2026-01", school.decision("1/QĐ"), null, List.of("012090000001"))));
            assertThrows(EJBAccessException.class, () -> person.run(() -> enrolments.withdraw(1L, "Lý do")));
        }
    }

    @Test
    void a_list_of_more_than_five_thousand_is_a_mistake_of_pasting() throws Exception {
        var offering = school.opens("CCHC-02");
        var pasted = Collections.nCopies(5001, "012090000001");
        assertEquals(
                "enrolment.tooMany",
                School.refusal(
                        () -> As.PAO.get(() -> enrolments.enrol(offering, school.decision("1/QĐ"), null, pasted))));
    }

    @Test
    void a_number_pasted_twice_takes_one_seat() throws Exception {
        var offering = school.opens("CCHC-02", 2);
        var number = school.someone().personalNumber();
        var results = As.PAO.get(
                () -> enrolments.enrol(offering, school.decision("IT/QĐ-UBND"), null, List.of(number, number)));
        assertEquals(1, results.size());
        assertTrue(results.get(0).enrolled());
        assertEquals(1, As.PAO.get(() -> enrolments.roster(offering, 0, 10)).total());
    }

    @Test
    void who_never_left_cannot_come_back_and_a_reason_is_not_a_story() throws Exception {
        var offering = school.opens("CCHC-02");
        school.enrols(offering, school.someone());
        var enrolment = As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).enrolment());
        assertEquals("enrolment.notWithdrawn", School.refusal(() -> As.PAO.run(() -> enrolments.restore(enrolment))));
        assertEquals(
                "enrolment.reasonTooLong",
                School.refusal(() -> As.PAO.run(() -> enrolments.withdraw(enrolment, "x".repeat(501)))));
        assertNull(As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).withdrawn()));
    }

    @Test
    void đức_sends_people_of_any_unit_and_páo_sees_his_own_of_them() throws Exception {
        var offering = school.opens("CCHC-02");
        var ours = school.someone();
        var theirs =
                As.DUC.get(() -> officials.find("", "LC-X-08", 0, 1)).rows().get(0);
        var numbers = List.of(ours.personalNumber(), theirs.personalNumber());
        var results = As.DUC.get(() -> enrolments.enrol(offering, school.decision("IT/QĐ-SNV"), null, numbers));
        assertTrue(results.stream().allMatch(EnrolmentResult::enrolled));
        assertEquals(2, As.DUC.get(() -> enrolments.roster(offering, 0, 10)).total());
        assertEquals(
                List.of(ours.personalNumber()),
                As.PAO.get(() -> enrolments.roster(offering, 0, 10)).rows().stream()
                        .map(RosterLine::personalNumber)
                        .toList());
        var foreign = As.DUC.get(() -> enrolments.roster(offering, 0, 10)).rows().stream()
                .filter(line -> line.unitCode().equals("LC-X-08"))
                .findFirst()
                .orElseThrow()
                .enrolment();
        assertThrows(NotFound.class, () -> As.PAO.run(() -> enrolments.withdraw(foreign, "Không phải người của xã")));
        As.DUC.run(() -> enrolments.withdraw(foreign, "Ốm"));
        assertThrows(NotFound.class, () -> As.PAO.run(() -> enrolments.restore(foreign)));
    }

    @Test
    void two_of_one_name_and_unit_are_told_apart_in_the_lists_of_their_class() throws Exception {
        var offering = school.opens("CCHC-02");
        var elder = school.arrives("LC-X-13", "Chẻo Thị Mẩy", "04/04/1988", "012188800101");
        var younger = school.arrives("LC-X-13", "Chẻo Thị Mẩy", "1994", "012194800102");
        var numbers = List.of(elder.personalNumber(), younger.personalNumber());
        var results = As.DUC.get(() -> enrolments.enrol(offering, school.decision("IT/QĐ-SNV"), null, numbers));
        assertEquals(
                List.of(1988, 1994),
                results.stream().map(EnrolmentResult::birthYear).toList());
        assertEquals(
                List.of(1988, 1994),
                As.DUC.get(() -> enrolments.roster(offering, 0, 10)).rows().stream()
                        .map(RosterLine::birthYear)
                        .toList());
        assertEquals(
                List.of(1988, 1994),
                As.BINH.get(() -> follow.roster(offering, 0, 10)).rows().stream()
                        .map(ProgressLine::birthYear)
                        .toList());
    }

    @Test
    void páo_picks_from_mường_than_and_names_any_living_office_as_issuer() throws Exception {
        assertEquals(
                54, As.PAO.get(() -> enrolments.candidates("LC-X-36", 0, 10)).total());
        assertEquals(
                List.of("LC-X-36"),
                As.PAO.get(() -> enrolments.units()).stream()
                        .map(UnitChoice::code)
                        .toList());
        var issuers = As.PAO.get(() -> enrolments.issuers()).stream()
                .map(UnitChoice::code)
                .toList();
        assertTrue(issuers.contains("LC-SNV"));
        assertFalse(issuers.contains("LC-STTTT"), "an ended office signs nothing more");
    }

    @Test
    void each_door_of_the_enrolments_is_closed_to_who_holds_no_key() {
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> enrolments.roster("CCHC-02", 0, 10)));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> enrolments.candidates("LC-X-36", 0, 10)));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> enrolments.units()));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> enrolments.issuers()));
        assertThrows(EJBAccessException.class, () -> As.HANH.run(() -> enrolments.restore(1L)));
        var hrOnly = As.as("sonoivu", JobRole.PROVINCIAL_HR);
        assertThrows(EJBAccessException.class, () -> hrOnly.run(() -> enrolments.enrolSelf("CCHC-02")));
        assertThrows(EJBAccessException.class, () -> hrOnly.get(() -> enrolments.openToSelf()));
    }

    @Test
    void two_who_send_people_at_once_do_not_overfill_the_class() throws Exception {
        var offering = school.opens("CCHC-02", 1);
        var people = List.of(school.someone(), school.someone());
        // The paper is on record already, so that the two meet at the seats alone.
        var first = school.someone();
        As.PAO.run(() -> enrolments.enrol(
                school.opens("CCHC-02"), school.decision("HAI/QĐ"), null, List.of(first.personalNumber())));
        var steps = people.stream()
                .<Callable<List<EnrolmentResult>>>map(person -> () -> As.PAO.get(() ->
                        enrolments.enrol(offering, school.decision("HAI/QĐ"), null, List.of(person.personalNumber()))))
                .toList();
        var results = School.allAtOnce(steps).stream().flatMap(List::stream).toList();
        assertEquals(2, results.size());
        assertEquals(1, results.stream().filter(EnrolmentResult::enrolled).count());
        assertEquals(1, As.PAO.get(() -> enrolments.roster(offering, 0, 10)).total());
    }
}
