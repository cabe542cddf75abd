package vn.taphuan.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time, RFC 6238, as the usual apps make them: six digits, half a minute, HMAC-SHA-1. */
final class Totp {
    /** Of a secret as text: 20 bytes in groups of five bits. */
    static final String SHAPE = "[A-Z2-7]{32}";

    private static final String ISSUER = "Tap huan CCHC";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int BITS = 5;

    /** Phones are a little fast or slow. */
    private static final int STEPS_BESIDE = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step after the one used last that this code belongs to, if it is one of now. */
    static OptionalLong step(byte[] secret, String code, Instant now, long lastStep) {
        var seconds = CODES.getTimeStep().toSeconds();
        var current = now.getEpochSecond() / seconds;
        for (long step = Math.max(current - STEPS_BESIDE, lastStep + 1); step <= current + STEPS_BESIDE; step++)
            if (same(code, code(secret, Instant.ofEpochSecond(step * seconds)))) return OptionalLong.of(step);
        return OptionalLong.empty();
    }

    static String code(byte[] secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** A secret as people type it into an app. */
    static String text(byte[] secret) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (var each : secret) {
            held = held << Byte.SIZE | each & 0xff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) text.append(BASE32.charAt(held >> bits - BITS & 31));
            held &= (1 << bits) - 1;
        }
        return text.toString();
    }

    /** The secret of such a text. */
    static byte[] bytes(String text) {
        var secret = ByteBuffer.allocate(SECRET_BYTES);
        int held = 0;
        int bits = 0;
        for (var letter : text.toCharArray()) {
            held = held << BITS | BASE32.indexOf(letter);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                secret.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return secret.array();
    }

    /** What the app reads from the picture. */
    static String address(String username, byte[] secret) {
        var issuer = encoded(ISSUER);
        return "otpauth://totp/" + issuer + ':' + encoded(username) + "?secret=" + text(secret) + "&issuer=" + issuer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
