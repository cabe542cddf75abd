package vn.taphuan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "given {0}, gone through {1}: {2}")
    @CsvSource({
        "2026-05-25, , false",
        "2026-05-24, , true",
        "2020-01-01, 2026-05-25, false",
        "2020-01-01, 2026-05-24, true",
        "2026-11-24, , false"
    })
    void a_job_is_due_half_a_year_after_it_was_given_or_last_gone_through(
            LocalDate given, LocalDate reviewed, boolean due) {
        var line = new ReviewLine(
                1L,
                "nhansu",
                "Vàng A Páo",
                1985,
                JobRole.UNIT_HR,
                "LC-X-36",
                "",
                given,
                null,
                null,
                null,
                null,
                reviewed);
        assertEquals(due, line.dueOn(TODAY));
    }
}
