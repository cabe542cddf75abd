package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.enrolment.EnrolmentResult;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.offering.OfferingLine;
import vn.taphuan.official.OfficialService;
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
        var today = school.today();
        var ended = "CCHC-01-" + today.getYear() + "-01";
        assertEquals(
                "offering.ended",
                assertThrows(
                                Refused.class,
                                () -> As.PAO.get(() -> enrolments.enrol(
                                        ended, school.decision("1/QĐ"), null, List.of("012090000001"))))
                        .key());
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
                .map(OfferingLine::code)
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
}
