package vn.taphuan.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "3, 0, 0", "3, 1, 33", "3, 2, 66", "200, 199, 99", "3, 3, 100", "20000, 19999, 99"})
    void a_units_percent_is_rounded_down(long people, long completed, int percent) {
        assertEquals(percent, muongThan(people, completed).percent());
    }

    @Test
    void who_has_not_completed_is_open() {
        assertEquals(7, muongThan(20, 13).open());
        assertEquals(0, muongThan(0, 0).open());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1000, 868, 868", "3, 2, 666", "20000, 19999, 999", "20000, 20000, 1000", "20000, 19, 0"})
    void the_provinces_percent_has_one_decimal_rounded_down(long people, long completed, long tenths) {
        assertEquals(tenths, province(people, completed, List.of()).tenths());
    }

    @Test
    void units_in_which_nobody_is_missing_are_done() {
        var units = List.of(muongThan(10, 10), muongThan(10, 9), muongThan(1, 1), muongThan(200, 199));
        assertEquals(2, province(221, 219, units).unitsDone());
        assertEquals(2, province(221, 219, units).open());
    }

    private static UnitFigures muongThan(long people, long completed) {
        return new UnitFigures("LC-X-36", "UBND xã Mường Than", people, completed);
    }

    private static CompletionFigures province(long people, long completed, List<UnitFigures> units) {
        return new CompletionFigures(
                "CCHC-01", "Cải cách hành chính", LocalDate.of(2026, 11, 23), people, completed, null, units);
    }
}
