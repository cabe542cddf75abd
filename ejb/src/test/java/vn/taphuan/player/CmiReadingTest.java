package vn.taphuan.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.taphuan.shared.Refused;

class CmiReadingTest {
    private static CmiReading read(String cmi) {
        return Commit.of("{\"seq\": 1, \"session\": 1, \"cmi\": " + cmi.replace('\'', '"') + "}")
                .reading();
    }

    @ParameterizedTest
    @CsvSource({
        "passed, COMPLETED, PASSED",
        "completed, COMPLETED, UNKNOWN",
        "failed, INCOMPLETE, FAILED",
        "incomplete, INCOMPLETE, UNKNOWN",
        "browsed, INCOMPLETE, UNKNOWN",
        "not attempted, UNKNOWN, UNKNOWN",
        "xong rồi, UNKNOWN, UNKNOWN"
    })
    void the_one_status_of_scorm_12_tells_two_things(String status, Completeness completeness, Success success) {
        var read = read("{'core': {'lesson_status': '" + status + "'}}");
        assertEquals(completeness, read.completeness());
        assertEquals(success, read.success());
    }

    @ParameterizedTest
    @CsvSource({
        "completed, passed, COMPLETED, PASSED",
        "completed, failed, COMPLETED, FAILED",
        "incomplete, unknown, INCOMPLETE, UNKNOWN",
        "not attempted, , UNKNOWN, UNKNOWN"
    })
    void scorm_2004_tells_them_apart(String completion, String told, Completeness completeness, Success success) {
        var read = read("{'completion_status': '" + completion + "', 'success_status': '" + told + "'}");
        assertEquals(completeness, read.completeness());
        assertEquals(success, read.success());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "{'raw': '80'} | 80",
                "{'raw': 80} | 80",
                "{'raw': '8', 'min': '0', 'max': '10'} | 80",
                "{'raw': '15', 'min': '10', 'max': '20'} | 50",
                "{'raw': '199', 'max': '200'} | 99",
                "{'raw': '120'} | 100",
                "{'raw': '-5'} | 0",
                "{'raw': ''} | null",
                "{'raw': 'tám mươi'} | null",
                "{'raw': 'NaN'} | null",
                "{'raw': '1e999'} | null",
                "{'raw': '5', 'min': '10', 'max': '10'} | null",
                "{} | null"
            })
    void a_score_is_a_percentage_rounded_down(String score, Integer percent) {
        assertEquals(percent, read("{'core': {'score': " + score + "}}").score());
        assertEquals(percent, read("{'score': " + score + "}").score());
    }

    @ParameterizedTest
    @CsvSource({"0.29, 29", "1, 100", "0.995, 99", "-0.4, 0", "0, 0"})
    void a_scaled_score_goes_before_a_raw_one(String scaled, int percent) {
        assertEquals(
                percent,
                read("{'score': {'scaled': '" + scaled + "', 'raw': '7'}}").score());
    }

    @Test
    void a_scale_that_is_none_is_passed_over() {
        assertEquals(7, read("{'score': {'scaled': '85', 'raw': '7'}}").score());
    }

    @ParameterizedTest
    @CsvSource({
        "0000:00:05.00, 5",
        "00:01:05, 65",
        "0001:00:00.5, 3600",
        "9999:00:00, 86400",
        "một giờ, 0",
        "12:00, 0",
        "PT1H, 0"
    })
    void time_of_scorm_12_is_a_clock(String told, int seconds) {
        assertEquals(seconds, read("{'core': {'session_time': '" + told + "'}}").seconds());
    }

    @ParameterizedTest
    @CsvSource({
        "PT5S, 5",
        "PT1H1M1.5S, 3661",
        "P0Y0M0DT0H2M3S, 123",
        "P1D, 86400",
        "P999999999Y, 86400",
        "P, 0",
        "00:01:00, 0"
    })
    void time_of_scorm_2004_is_a_duration(String told, int seconds) {
        assertEquals(seconds, read("{'session_time': '" + told + "'}").seconds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'core': []}",
                "{'core': {'score': 'tốt', 'lesson_status': {}, 'session_time': 7}}",
                "{'score': null, 'completion_status': 1, 'success_status': []}"
            })
    void of_nonsense_nothing_is_known(String cmi) {
        assertEquals(new CmiReading(Completeness.UNKNOWN, Success.UNKNOWN, null, 0), read(cmi));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xin chào | player.unreadable",
                "[] | player.unreadable",
                "{\"seq\": 1, \"session\": 1} | player.unreadable",
                "{\"seq\": 0, \"session\": 1, \"cmi\": {}} | player.unreadable",
                "{\"seq\": 1.5, \"session\": 1, \"cmi\": {}} | player.unreadable",
                "{\"seq\": \"1\", \"session\": 1, \"cmi\": {}} | player.unreadable",
                "{\"seq\": 1e99, \"session\": 1, \"cmi\": {}} | player.unreadable"
            })
    void what_names_no_count_or_no_data_is_refused(String body, String key) {
        assertEquals(key, refusal(body));
    }

    @Test
    void what_breaks_off_in_its_middle_cannot_be_read() {
        for (var cut :
                List.of("{\"a\":{\"a\":", "{\"a\":[[", "{\"cmi\":{", "{\"seq\": 1e999, \"session\": 1, \"cmi\": {}}"))
            assertEquals("player.unreadable", refusal(cut), cut);
    }

    @Test
    void a_megabyte_is_enough() {
        var letters = "x".repeat(Commit.LONGEST);
        assertEquals("player.tooLarge", refusal("{\"seq\": 1, \"session\": 1, \"cmi\": {\"a\": \"" + letters + "\"}}"));
    }

    private static String refusal(String body) {
        return assertThrows(Refused.class, () -> Commit.of(body)).key();
    }
}
