package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.identity.JobRole;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.offering.TrainerChoice;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

@ExtendWith(ArquillianExtension.class)
class OfferingIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    OfferingService offerings;

    @Inject
    School school;

    @Test
    void hà_opens_a_class_that_gets_the_next_code_of_its_course_and_year() throws Exception {
        var first = school.opens("CCHC-02", 5);
        var second = school.opens("CCHC-02", 5);
        var stem = "CCHC-02-" + school.today().getYear() + "-";
        assertTrue(first.startsWith(stem) && second.startsWith(stem), () -> first + " " + second);
        assertEquals(number(first) + 1, number(second));
        var line = As.HA.get(() -> offerings.offering(second));
        assertEquals(school.today(), line.startsOn());
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    @Test
    void a_class_that_cannot_be_held_is_refused_with_its_reason() {
        var today = school.today();
        refused("offering.datesMissing", details(null, today, null, null, null));
        refused("offering.endsBeforeStart", details(today.plusDays(2), today.plusDays(1), null, null, null));
        refused("offering.endsInPast", details(today.minusDays(9), today.minusDays(1), null, null, null));
        refused("offering.tooLong", details(today, today.plusYears(3), null, null, null));
        refused("offering.noSeats", details(today, today.plusDays(9), 0, null, null));
        refused("offering.datesMissing", details(today, null, null, null, null));
        refused("offering.windowHalf", details(today, today.plusDays(9), null, today, null));
        refused("offering.windowHalf", details(today, today.plusDays(9), null, null, today));
        refused("offering.modeMissing", new OfferingDetails(today, today.plusDays(9), null, null, null, null, null));
        refused("offering.windowBackwards", details(today, today.plusDays(9), null, today, today.minusDays(1)));
    }

    private static OfferingDetails details(
            LocalDate startsOn, LocalDate endsOn, Integer seats, LocalDate selfFrom, LocalDate selfTo) {
        return new OfferingDetails(startsOn, endsOn, Mode.ONLINE, null, seats, selfFrom, selfTo);
    }

    private void refused(String key, OfferingDetails details) {
        assertEquals(
                key,
                assertThrows(Refused.class, () -> school.opens("CCHC-02", details))
                        .key());
    }

    @Test
    void a_class_needs_a_unit_a_course_and_trainers_that_there_are() {
        var today = school.today();
        var details = details(today, today.plusDays(9), null, null, null);
        assertEquals(
                "offering.noTrainer",
                assertThrows(
                                Refused.class,
                                () -> As.HA.get(() -> offerings.open("CCHC-02", details, "LC-TCT", List.of("hocvien"))))
                        .key());
        assertThrows(NotFound.class, () -> As.HA.get(() -> offerings.open("CCHC-02", details, "LC-KHONG", List.of())));
        assertThrows(NotFound.class, () -> As.HA.get(() -> offerings.open("CCHC-99", details, "LC-TCT", List.of())));
        assertThrows(EJBAccessException.class, () -> As.HUY.get(() -> offerings.offering("CCHC-01-2026-01")));
    }

    @Test
    void bình_sees_the_classes_that_name_him_and_no_others() throws Exception {
        var his = school.opens("CCHC-02", 5);
        var today = school.today();
        var other = As.HA.get(() ->
                offerings.open("CCHC-02", details(today, today.plusDays(9), null, null, null), "LC-TCT", List.of()));
        assertEquals(his, As.BINH.get(() -> offerings.taught(his)).code());
        assertThrows(NotFound.class, () -> As.BINH.get(() -> offerings.taught(other)));
        assertTrue(As.BINH.get(() -> offerings.taught()).stream()
                .noneMatch(line -> line.code().equals(other)));
        assertEquals(
                "Nguyễn Văn Bình",
                As.BINH.get(() -> offerings.trainers(his)).get(0).displayName());
    }

    @Test
    void only_the_training_office_opens_classes() {
        for (var person : List.of(As.HANH, As.BINH, As.PAO, As.DUC, As.HUY)) {
            assertThrows(
                    EJBAccessException.class,
                    () -> person.get(() -> offerings.open(
                            "CCHC-02",
                            details(school.today(), school.today(), null, null, null),
                            "LC-TCT",
                            List.of())));
        }
    }

    @Test
    void the_organiser_of_the_last_class_is_proposed_for_the_next() throws Exception {
        var newcomer = As.as("giangvien", JobRole.TRAINING_OFFICE);
        assertEquals(Optional.empty(), newcomer.get(() -> offerings.usualOrganiser()));
        school.opens("CCHC-01");
        assertEquals(Optional.of("LC-TCT"), As.HA.get(() -> offerings.usualOrganiser()));
    }

    @Test
    void an_ended_class_is_listed_only_when_asked_for() throws Exception {
        var running = As.DUC.get(() -> offerings.offerings(null, false, 0, 100));
        var all = As.DUC.get(() -> offerings.offerings(null, true, 0, 100));
        assertTrue(running.rows().stream().allMatch(line -> !line.endsOn().isBefore(school.today())));
        assertTrue(all.total() > running.total(), () -> all.total() + " > " + running.total());
    }

    @Test
    void an_office_that_ended_in_2025_organises_nothing_and_is_not_offered() throws Exception {
        var details = details(school.today(), school.today().plusDays(9), null, null, null);
        assertEquals(
                "offering.organiserEnded",
                School.refusal(() -> As.HA.get(() -> offerings.open("CCHC-02", details, "LC-STTTT", List.of()))));
        var offered = As.HA.get(() -> offerings.organisers()).stream()
                .map(UnitChoice::code)
                .toList();
        assertTrue(offered.contains("LC-TCT"));
        assertFalse(offered.contains("LC-STTTT"));
    }

    @Test
    void bình_can_be_named_as_a_trainer_and_hạnh_cannot() throws Exception {
        var names = As.HA.get(() -> offerings.possibleTrainers()).stream()
                .map(TrainerChoice::username)
                .toList();
        assertTrue(names.contains("giangvien"));
        assertFalse(names.contains("hocvien"));
        var twice = As.HA.get(() -> offerings.open(
                "CCHC-02",
                details(school.today(), school.today().plusDays(9), null, null, null),
                "LC-TCT",
                List.of("giangvien", "giangvien")));
        assertEquals(1, As.HA.get(() -> offerings.trainers(twice)).size(), "named twice he teaches once");
    }

    @Test
    void each_door_of_the_classes_is_closed_to_who_holds_no_key() {
        var code = "CCHC-02-2026-01";
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> offerings.offerings(null, true, 0, 10)));
        assertThrows(EJBAccessException.class, () -> As.BINH.get(() -> offerings.offering(code)));
        assertThrows(EJBAccessException.class, () -> As.PAO.get(() -> offerings.taught()));
        assertThrows(EJBAccessException.class, () -> As.PAO.get(() -> offerings.taught(code)));
        assertThrows(EJBAccessException.class, () -> As.DUC.get(() -> offerings.organisers()));
        assertThrows(EJBAccessException.class, () -> As.DUC.get(() -> offerings.possibleTrainers()));
        assertThrows(EJBAccessException.class, () -> As.DUC.get(() -> offerings.usualOrganiser()));
        var administrator = As.as("quantri", JobRole.ADMINISTRATOR);
        assertThrows(EJBAccessException.class, () -> administrator.get(() -> offerings.trainers(code)));
    }
}
