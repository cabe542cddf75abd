package vn.taphuan.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.taphuan.shared.Refused;

class NumberListTest {
    private static final String HANH = "012191000123";
    private static final String PAO = "012088000456";
    private static final NumberList BOTH = new NumberList(List.of(HANH, PAO), List.of());

    // Pasted

    @ParameterizedTest
    @ValueSource(
            strings = {
                "012191000123, 012088000456",
                "012191000123,012088000456",
                "012191000123;012088000456",
                "012191000123\n012088000456",
                "012191000123\r\n012088000456\r\n",
                "  012191000123\t012088000456  ",
                "1. Lò Thị Hạnh – 012191000123 (Mường Than)\n2. Vàng A Páo – 012088000456",
                "'012191000123' '012088000456'"
            })
    void two_numbers_are_found_whatever_stands_between_them(String text) {
        assertEquals(BOTH, NumberList.in(text));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"   ", "Lò Thị Hạnh", "23/11/2026, số 76"})
    void nothing_is_found_in_a_text_without_numbers(String text) {
        assertEquals(new NumberList(List.of(), List.of()), NumberList.in(text));
    }

    @Test
    void a_number_pasted_twice_counts_once_and_in_its_first_place() {
        assertEquals(BOTH, NumberList.in(HANH + "\n" + PAO + "\n" + HANH));
    }

    @Test
    void a_number_that_lost_its_zero_is_doubtful_and_never_guessed() {
        assertEquals(new NumberList(List.of(PAO), List.of("12191000123")), NumberList.in("12191000123\n" + PAO));
    }

    @Test
    void a_number_with_a_digit_too_many_is_doubtful() {
        assertEquals(new NumberList(List.of(), List.of("0121910001234")), NumberList.in("0121910001234"));
    }

    @Test
    void nine_digits_are_doubtful_and_eight_are_none() {
        assertEquals(new NumberList(List.of(), List.of("123456789")), NumberList.in("123456789 12345678"));
    }

    @Test
    void a_doubtful_number_is_told_once() {
        assertEquals(
                List.of("12191000123"),
                NumberList.in("12191000123, 12191000123").doubtful());
    }

    // From a file

    @Test
    void numbers_are_found_in_whichever_column_they_stand() throws IOException {
        var file = excel(sheet -> {
            sheet.value(0, 0, "Họ và tên");
            sheet.value(0, 2, "Số định danh");
            sheet.value(1, 0, "Lò Thị Hạnh");
            sheet.value(1, 2, HANH);
            sheet.value(4, 5, PAO);
        });
        assertEquals(BOTH, NumberList.inExcel(file));
    }

    @Test
    void a_number_excel_kept_as_a_number_is_doubtful() throws IOException {
        var file = excel(sheet -> sheet.value(0, 0, 12_191_000_123L));
        assertEquals(new NumberList(List.of(), List.of("12191000123")), NumberList.inExcel(file));
    }

    @Test
    void an_empty_sheet_has_no_numbers() throws IOException {
        assertEquals(new NumberList(List.of(), List.of()), NumberList.inExcel(excel(sheet -> {})));
    }

    @Test
    void what_is_no_excel_file_is_refused() {
        var file = (HANH + "\n" + PAO).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "enrolment.fileUnreadable",
                assertThrows(Refused.class, () -> NumberList.inExcel(file)).key());
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_refused_unread() {
        var refused = assertThrows(Refused.class, () -> NumberList.inExcel(new byte[10 * 1024 * 1024 + 1]));
        assertEquals("enrolment.fileTooLarge", refused.key());
        assertEquals(List.of(10), refused.arguments());
    }

    // Both

    @Test
    void what_was_pasted_comes_before_what_was_uploaded_and_nothing_twice() {
        var pasted = new NumberList(List.of(HANH), List.of("12191000123"));
        var uploaded = new NumberList(List.of(PAO, HANH), List.of("12191000123", "123456789"));
        assertEquals(new NumberList(List.of(HANH, PAO), List.of("12191000123", "123456789")), pasted.and(uploaded));
    }

    private static byte[] excel(Consumer<Worksheet> fill) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "NumberListTest", "1.0")) {
            fill.accept(workbook.newWorksheet("Danh sách"));
        }
        return file.toByteArray();
    }
}
