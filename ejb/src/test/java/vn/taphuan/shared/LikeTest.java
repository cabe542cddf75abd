package vn.taphuan.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LikeTest {
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t \n"})
    void an_empty_text_finds_everything(String text) {
        assertEquals("%", Like.containing(text));
    }

    @Test
    void a_word_is_found_anywhere() {
        assertEquals("%Hạnh%", Like.containing("Hạnh"));
        assertEquals("%Hạnh%", Like.containing("  Hạnh "));
    }

    @Test
    void words_are_found_in_their_order() {
        assertEquals("%Lò%Hạnh%", Like.containing("Lò   Hạnh"));
    }

    @ParameterizedTest
    @CsvSource({"100%, %100!%%", "a_b, %a!_b%", "Hạnh!, %Hạnh!!%", "!%_, %!!!%!_%"})
    void signs_with_a_meaning_to_the_database_are_taken_as_they_stand(String typed, String pattern) {
        assertEquals(pattern, Like.containing(typed));
    }
}
