package vn.taphuan.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(3_000_000_015L);
    private static final long STEP = 100_000_000L;

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void a_code_is_the_end_of_the_one_in_rfc_6238(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest(name = "{0} seconds off: {1}")
    @CsvSource({"-46, false", "-45, true", "-16, true", "0, true", "44, true", "45, false"})
    void a_phone_may_be_one_step_fast_or_slow(int seconds, boolean serves) {
        var code = Totp.code(SECRET, NOW.plusSeconds(seconds));
        assertEquals(serves, Totp.step(SECRET, code, NOW, 0).isPresent());
    }

    @Test
    void a_code_that_was_used_and_those_before_it_serve_no_more() {
        var code = Totp.code(SECRET, NOW);
        assertEquals(OptionalLong.of(STEP), Totp.step(SECRET, code, NOW, STEP - 1));
        assertEquals(OptionalLong.empty(), Totp.step(SECRET, code, NOW, STEP));
        assertEquals(OptionalLong.empty(), Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(30)), NOW, STEP));
        assertEquals(OptionalLong.of(STEP + 1), Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(30)), NOW, STEP));
    }

    @Test
    void what_is_no_code_serves_never() {
        for (var nonsense : new String[] {"", "000", "12345678", "abcdef"})
            assertEquals(OptionalLong.empty(), Totp.step(SECRET, nonsense, NOW, 0));
    }

    @Test
    void a_secret_reads_as_apps_expect_it_and_back() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.text(SECRET));
        assertArrayEquals(SECRET, Totp.bytes("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        var drawn = Totp.newSecret();
        assertTrue(Totp.text(drawn).matches(Totp.SHAPE));
        assertArrayEquals(drawn, Totp.bytes(Totp.text(drawn)));
        assertNotEquals(Totp.text(drawn), Totp.text(Totp.newSecret()));
    }

    @Test
    void the_address_names_the_system_and_the_account() {
        assertEquals(
                "otpauth://totp/Tap%20huan%20CCHC:nhansu?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tap%20huan%20CCHC",
                Totp.address("nhansu", SECRET));
    }
}
