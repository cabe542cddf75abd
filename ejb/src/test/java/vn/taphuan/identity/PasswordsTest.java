package vn.taphuan.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.taphuan.shared.Refused;

class PasswordsTest {
    private static final String HANHS = "Mường Than 2026";

    private final Passwords passwords = new Passwords();

    @Test
    void the_password_hanh_chose_is_hers_and_no_other_is() {
        var hash = passwords.hashChosen(HANHS);
        assertTrue(passwords.verify(HANHS, hash));
        assertFalse(passwords.verify("mường than 2026", hash));
        assertFalse(passwords.verify(HANHS + " ", hash));
        assertFalse(passwords.verify("", hash));
        assertFalse(passwords.verify(null, hash));
    }

    @Test
    void two_people_with_one_password_have_different_hashes() {
        assertNotEquals(passwords.hashChosen(HANHS), passwords.hashChosen(HANHS));
    }

    @Test
    void a_hash_names_its_algorithm_its_rounds_its_salt_and_never_the_password() {
        var hash = passwords.hashChosen(HANHS);
        var parts = hash.split(":");
        assertEquals(4, parts.length);
        assertEquals("PBKDF2WithHmacSHA512", parts[0]);
        assertEquals("210000", parts[1]);
        assertEquals(16, Base64.getDecoder().decode(parts[2]).length);
        assertEquals(32, Base64.getDecoder().decode(parts[3]).length);
        assertFalse(hash.contains(HANHS));
    }

    @Test
    void a_hash_made_with_another_count_of_rounds_is_still_checked() {
        var drawn = passwords.hashDrawn("kmnp-2345-wxyz");
        assertEquals("1000", drawn.split(":")[1]);
        assertTrue(passwords.verify("kmnp-2345-wxyz", drawn));
        assertFalse(passwords.verify("kmnp-2345-wxyy", drawn));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "       ", "1234567", "mậtkhẩu", "😀😀😀😀"})
    void fewer_than_eight_characters_are_refused(String password) {
        var refused = assertThrows(Refused.class, () -> passwords.hashChosen(password));
        assertEquals("identity.passwordTooShort", refused.key());
        assertEquals(List.of(8), refused.arguments());
    }

    @Test
    void eight_characters_are_enough_and_two_hundred_are_not_too_many() {
        assertDoesNotThrow(() -> passwords.hashChosen("12345678"));
        var longest = "a".repeat(200);
        assertTrue(passwords.verify(longest, passwords.hashChosen(longest)));
    }

    @Test
    void more_than_two_hundred_characters_are_refused_and_cost_no_hashing() {
        var refused = assertThrows(Refused.class, () -> passwords.hashChosen("a".repeat(201)));
        assertEquals("identity.passwordTooLong", refused.key());
        assertEquals(List.of(200), refused.arguments());
        assertFalse(passwords.verify("a".repeat(201), "nothing to compare with"));
    }

    @Test
    void a_drawn_password_reads_well_from_a_slip_of_paper() {
        for (int i = 0; i < 500; i++) {
            var drawn = passwords.draw();
            assertTrue(drawn.matches("[a-zA2-9]{4}-[a-zA2-9]{4}-[a-zA2-9]{4}"), drawn);
            assertFalse(drawn.matches(".*[iloIO01].*"), drawn);
        }
    }

    @Test
    void no_two_slips_are_alike() {
        var drawn = new HashSet<String>();
        for (int i = 0; i < 2_000; i++) assertTrue(drawn.add(passwords.draw()));
    }

    @Test
    void a_drawn_password_may_be_chosen() {
        assertDoesNotThrow(() -> passwords.hashChosen(passwords.draw()));
    }
}
