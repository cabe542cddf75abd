package vn.taphuan.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-, 0, 99",
        "bytes=90-200, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-200, 0, 99",
        "bytes=10-19, 10, 19"
    })
    void a_part_lies_inside_the_file(String header, long from, long to) {
        assertTrue(ByteRange.asked(header));
        assertEquals(new ByteRange(from, to), ByteRange.of(header, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-120", "bytes=-0"})
    void nothing_of_the_file_lies_beyond_its_end(String header) {
        assertTrue(ByteRange.asked(header));
        assertEquals(0, ByteRange.of(header, 100).length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=-", "bytes=5-2", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b", "bytes=0-99999999999999999999"
            })
    void what_is_no_single_part_asks_for_the_whole(String header) {
        assertFalse(ByteRange.asked(header));
    }

    @Test
    void an_empty_file_has_no_part() {
        assertEquals(0, ByteRange.of("bytes=0-", 0).length());
    }
}
