package vn.taphuan.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchLineTest {
    /** The cases of SCORM 2004, Content Aggregation Model, 3.4.1.6. */
    @ParameterizedTest
    @CsvSource({
        "a.html, '', a.html",
        "a.html, ?x=1, a.html?x=1",
        "a.html, ?&x=1, a.html?x=1",
        "a.html, x=1, a.html?x=1",
        "a.html?y=2, ?x=1, a.html?y=2&x=1",
        "a.html#b, x=1, a.html?x=1#b",
        "a.html, #b, a.html#b",
        "a.html#c, #b, a.html#c"
    })
    void parameters_are_added_to_an_address(String href, String parameters, String address) {
        assertEquals(address, new LaunchLine("Bài", href, parameters).address());
    }
}
