package vn.taphuan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    private final Account hanh = new Account("HocVien", "012191000123", "Lò Thị Hạnh", "hash", MONDAY);

    @Test
    void a_user_name_is_kept_in_small_letters() {
        assertEquals("hocvien", hanh.username());
    }

    @Test
    void four_failures_lock_nothing() {
        fail(4);
        assertFalse(hanh.lockedAt(MONDAY));
        assertNull(hanh.lockedUntil());
    }

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "60, 900"})
    void from_the_fifth_failure_on_each_doubles_the_wait_up_to_a_quarter_of_an_hour(int failures, int seconds) {
        fail(failures);
        assertEquals(MONDAY.plusSeconds(seconds), hanh.lockedUntil());
    }

    @Test
    void the_lock_ends_by_itself() {
        fail(5);
        assertTrue(hanh.lockedAt(MONDAY.plusSeconds(29)));
        assertFalse(hanh.lockedAt(MONDAY.plusSeconds(30)));
    }

    @Test
    void a_failure_after_a_lock_that_ended_waits_longer() {
        fail(5);
        var later = MONDAY.plus(Duration.ofHours(2));
        hanh.failedToSignIn(later);
        assertEquals(later.plusSeconds(60), hanh.lockedUntil());
    }

    @Test
    void a_new_account_has_a_password_to_change() {
        assertTrue(hanh.mustChangePassword());
    }

    @Test
    void a_chosen_password_ends_the_lock_and_whatever_was_signed_in() {
        fail(5);
        hanh.choosePassword("chosen");
        assertEquals("chosen", hanh.passwordHash());
        assertFalse(hanh.mustChangePassword());
        assertFalse(hanh.lockedAt(MONDAY));
        assertEquals(1, hanh.epoch());
    }

    @Test
    void a_handed_out_password_is_to_be_changed() {
        hanh.choosePassword("chosen");
        hanh.handOutPassword("drawn");
        assertEquals("drawn", hanh.passwordHash());
        assertTrue(hanh.mustChangePassword());
    }

    @Test
    void the_epoch_grows_with_all_that_throws_people_out_and_never_shrinks() {
        assertEquals(0, hanh.epoch());
        hanh.signOutEverywhere();
        assertEquals(1, hanh.epoch());
        hanh.disable();
        assertEquals(2, hanh.epoch());
        hanh.enable();
        assertEquals(2, hanh.epoch());
        hanh.handOutPassword("drawn");
        assertEquals(3, hanh.epoch());
        hanh.belongsTo("Lò Thị Hạnh", 1991);
        assertEquals(3, hanh.epoch());
    }

    @Test
    void an_enabled_account_begins_without_a_lock() {
        fail(7);
        hanh.disable();
        assertTrue(hanh.disabled());
        hanh.enable();
        assertFalse(hanh.disabled());
        assertFalse(hanh.lockedAt(MONDAY));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) hanh.failedToSignIn(MONDAY);
    }
}
