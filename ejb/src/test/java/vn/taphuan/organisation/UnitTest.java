package vn.taphuan.organisation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private final Unit before = muongThan(LocalDate.of(1975, 12, 27), MERGER.minusDays(1));
    private final Unit after = muongThan(MERGER, null);

    @Test
    void a_unit_exists_from_its_first_day() {
        assertFalse(after.validOn(MERGER.minusDays(1)));
        assertTrue(after.validOn(MERGER));
    }

    @Test
    void a_unit_exists_on_its_last_day_and_not_after() {
        assertTrue(before.validOn(MERGER.minusDays(1)));
        assertFalse(before.validOn(MERGER));
    }

    @Test
    void a_unit_without_a_last_day_goes_on() {
        assertTrue(after.validOn(LocalDate.of(2126, 1, 1)));
    }

    @Test
    void of_two_units_of_one_name_exactly_one_exists_on_any_day_around_the_merger() {
        for (var day = MERGER.minusDays(3); day.isBefore(MERGER.plusDays(3)); day = day.plusDays(1))
            assertTrue(before.validOn(day) != after.validOn(day), day.toString());
    }

    private static Unit muongThan(LocalDate from, LocalDate to) {
        return new Unit("LC-X-36", "UBND xã Mường Than", UnitKind.PEOPLES_COMMITTEE, UnitLevel.COMMUNE, null, from, to);
    }
}
