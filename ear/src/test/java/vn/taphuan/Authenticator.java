package vn.taphuan;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone: codes by time from a secret typed in, made apart from the code they test. */
public final class Authenticator {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    private final byte[] secret;

    public Authenticator(String typed) {
        var bits = new StringBuilder();
        for (var letter : typed.replace(" ", "").toCharArray())
            bits.append("%5s"
                    .formatted(Integer.toBinaryString(BASE32.indexOf(letter)))
                    .replace(' ', '0'));
        secret = new byte[bits.length() / Byte.SIZE];
        for (int i = 0; i < secret.length; i++)
            secret[i] = (byte) Integer.parseInt(bits.substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
    }

    /** The code shown so many steps from now. */
    public String code(int stepsFromNow) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var step = Instant.now().getEpochSecond() / SECONDS + stepsFromNow;
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var offset = hash.get(hash.limit() - 1) & 0xf;
            return "%06d".formatted((hash.getInt(offset) & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
