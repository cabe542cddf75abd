package vn.taphuan.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {
    @ParameterizedTest
    @CsvSource({", 0", "-1, 0", "0, 0", "7, 7"})
    void pages_are_counted_from_nought_whatever_was_asked(Integer asked, int page) {
        assertEquals(page, Slice.page(asked));
    }

    @ParameterizedTest
    @CsvSource({", 50", "-3, 1", "0, 1", "1, 1", "200, 200", "201, 200", "1000000, 200"})
    void a_page_has_between_one_row_and_two_hundred(Integer asked, int size) {
        assertEquals(size, Slice.size(asked, 50));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "50, 1", "51, 2", "20000, 400"})
    void the_last_page_may_be_short(long total, int pages) {
        assertEquals(pages, new Slice<>(List.of(), 0, 50, total).pages());
    }

    @Test
    void a_page_past_the_end_changes_nothing_of_the_whole() {
        assertEquals(1, new Slice<>(List.of(), 9, 50, 3).pages());
    }
}
