package vn.taphuan.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Only what a reader sees is a letter. */
class VisibleTest {
    @Test
    void blanks_marks_and_what_steers_the_text_are_none() {
        assertEquals(5, Visible.letters("Hỏi gì"));
        assertEquals(2, Visible.letters("o\u031b\u0309 ?"), "a letter and its marks are one");
        assertEquals(1, Visible.letters("😀"));
        for (var unseen : new String[] {"", " \t\n\u00a0", "\u202e\u0000\u200b\u200d\ufeff", "\u0301\u0301", "\ud800"})
            assertEquals(0, Visible.letters(unseen));
    }
}
