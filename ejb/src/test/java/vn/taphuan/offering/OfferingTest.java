package vn.taphuan.offering;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.taphuan.offering.Mode.BLENDED;
import static vn.taphuan.offering.Mode.ONLINE;
import static vn.taphuan.offering.OfferingLine.Stage.ENDED;
import static vn.taphuan.offering.OfferingLine.Stage.RUNNING;
import static vn.taphuan.offering.OfferingLine.Stage.TO_COME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.taphuan.shared.Refused;

class OfferingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate WINDOW_OPENS = LocalDate.of(2026, 10, 15);
    private static final LocalDate WINDOW_CLOSES = LocalDate.of(2026, 11, 15);

    private final Offering open = offering(details(FIRST, LAST, BLENDED, 40, WINDOW_OPENS, WINDOW_CLOSES));
    private final Offering withoutLimits = offering(details(FIRST, LAST, ONLINE, null, null, null));

    // What a class needs

    @Test
    void a_class_keeps_the_days_it_was_opened_with() {
        assertEquals("CCHC-01-2026-03", open.code());
        assertEquals(FIRST, open.startsOn());
        assertEquals(LAST, open.endsOn());
    }

    @Test
    void a_class_without_its_first_or_last_day_is_refused() {
        refused("offering.datesMissing", details(null, LAST, ONLINE, null, null, null));
        refused("offering.datesMissing", details(FIRST, null, ONLINE, null, null, null));
    }

    @Test
    void a_class_that_ends_before_it_starts_is_refused() {
        refused("offering.endsBeforeStart", details(FIRST, FIRST.minusDays(1), ONLINE, null, null, null));
    }

    @Test
    void a_class_may_last_one_day() {
        var oneDay = offering(details(FIRST, FIRST, ONLINE, null, null, null));
        assertDoesNotThrow(() -> oneDay.requireRunning(FIRST));
    }

    @Test
    void a_class_lasts_at_most_two_years() {
        assertDoesNotThrow(() -> offering(details(FIRST, FIRST.plusYears(2), ONLINE, null, null, null)));
        refused("offering.tooLong", details(FIRST, FIRST.plusYears(2).plusDays(1), ONLINE, null, null, null));
    }

    @Test
    void a_class_has_at_least_one_seat() {
        refused("offering.noSeats", details(FIRST, LAST, ONLINE, 0, null, null));
        refused("offering.noSeats", details(FIRST, LAST, ONLINE, -5, null, null));
        assertDoesNotThrow(() -> offering(details(FIRST, LAST, ONLINE, 1, null, null)));
    }

    @Test
    void a_class_says_how_it_meets() {
        refused("offering.modeMissing", details(FIRST, LAST, null, null, null, null));
    }

    @Test
    void a_window_to_enrol_has_both_its_days_in_their_order() {
        refused("offering.windowHalf", details(FIRST, LAST, ONLINE, null, WINDOW_OPENS, null));
        refused("offering.windowHalf", details(FIRST, LAST, ONLINE, null, null, WINDOW_CLOSES));
        refused("offering.windowBackwards", details(FIRST, LAST, ONLINE, null, WINDOW_CLOSES, WINDOW_OPENS));
        assertDoesNotThrow(() -> offering(details(FIRST, LAST, ONLINE, null, WINDOW_OPENS, WINDOW_OPENS)));
    }

    // Days

    @Test
    void learning_is_open_from_the_first_day_to_the_last() {
        assertRefused("offering.notStarted", () -> open.requireRunning(FIRST.minusDays(1)), open.code());
        assertDoesNotThrow(() -> open.requireRunning(FIRST));
        assertDoesNotThrow(() -> open.requireRunning(LAST));
        assertRefused("offering.ended", () -> open.requireRunning(LAST.plusDays(1)), open.code());
    }

    @Test
    void people_may_join_before_the_first_day_and_not_after_the_last() {
        assertDoesNotThrow(() -> open.requireNotEnded(FIRST.minusYears(1)));
        assertDoesNotThrow(() -> open.requireNotEnded(LAST));
        assertRefused("offering.ended", () -> open.requireNotEnded(LAST.plusDays(1)), open.code());
    }

    @Test
    void officials_enrol_themselves_only_while_the_window_is_open() {
        assertRefused("offering.windowClosed", () -> open.requireSelfEnrolment(WINDOW_OPENS.minusDays(1)), open.code());
        assertDoesNotThrow(() -> open.requireSelfEnrolment(WINDOW_OPENS));
        assertDoesNotThrow(() -> open.requireSelfEnrolment(WINDOW_CLOSES));
        assertRefused("offering.windowClosed", () -> open.requireSelfEnrolment(WINDOW_CLOSES.plusDays(1)), open.code());
    }

    @Test
    void nobody_enrols_themselves_where_the_class_has_no_window() {
        assertRefused(
                "offering.noSelfEnrolment", () -> withoutLimits.requireSelfEnrolment(FIRST), withoutLimits.code());
    }

    // Seats

    @Test
    void the_last_seat_is_taken_and_the_next_is_refused() {
        assertDoesNotThrow(() -> open.requireSeats(39, 1));
        assertDoesNotThrow(() -> open.requireSeats(0, 40));
        assertRefused("offering.full", () -> open.requireSeats(40, 1), open.code(), 0L);
        assertRefused("offering.full", () -> open.requireSeats(38, 3), open.code(), 2L);
    }

    @Test
    void a_class_that_holds_too_many_already_has_no_seats_left_rather_than_fewer_than_none() {
        assertRefused("offering.full", () -> open.requireSeats(45, 1), open.code(), 0L);
    }

    @Test
    void a_class_without_a_limit_takes_everyone() {
        assertDoesNotThrow(() -> withoutLimits.requireSeats(20_000, 20_000));
    }

    // Stages

    @Test
    void a_class_is_to_come_runs_and_has_ended() {
        var line = new OfferingLine(
                "CCHC-01-2026-03",
                "CCHC-01",
                "Cải cách hành chính",
                1,
                16,
                FIRST,
                LAST,
                ONLINE,
                null,
                null,
                null,
                null,
                "Sở Nội vụ");
        assertEquals(TO_COME, line.stageOn(FIRST.minusDays(1)));
        assertEquals(RUNNING, line.stageOn(FIRST));
        assertEquals(RUNNING, line.stageOn(LAST));
        assertEquals(ENDED, line.stageOn(LAST.plusDays(1)));
    }

    private static OfferingDetails details(
            LocalDate from, LocalDate to, Mode mode, Integer seats, LocalDate windowFrom, LocalDate windowTo) {
        return new OfferingDetails(from, to, mode, "Trường Chính trị tỉnh", seats, windowFrom, windowTo);
    }

    private static Offering offering(OfferingDetails details) {
        return new Offering("CCHC-01-2026-03", null, details, null, Instant.parse("2026-10-01T02:00:00Z"), "daotao");
    }

    private static void refused(String key, OfferingDetails details) {
        assertRefused(key, () -> offering(details));
    }

    private static void assertRefused(String key, Executable what, Object... arguments) {
        var refused = assertThrows(Refused.class, what);
        assertEquals(key, refused.key());
        assertEquals(List.of(arguments), refused.arguments());
    }
}
