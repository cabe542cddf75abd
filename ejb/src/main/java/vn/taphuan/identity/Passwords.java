package vn.taphuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.taphuan.shared.Refused;

/**
 * Makes and checks password hashes, PBKDF2 with HMAC-SHA-512. A hash carries its own count of rounds, so that the
 * count may grow and old hashes still be checked.
 */
@ApplicationScoped
public class Passwords {
    public static final int SHORTEST = 8;
    static final int LONGEST = 200;

    /** Stands in the place of a hash where no password was handed out yet. */
    static final String NONE = "";

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;

    /**
     * A password from {@link #draw} has 60 random bits, which no guessing reaches however cheap one guess is, and it
     * lives until the first sign-in. Few rounds let an import of 20,000 people take seconds instead of an hour.
     */
    private static final int ROUNDS_OF_DRAWN = 1_000;

    /** Letters and digits of a drawn password, the hyphens left out. */
    static final int DRAWN_LENGTH = 12;

    /** No letters or digits that look alike on paper. */
    private static final String SLIP_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789A";

    private final SecureRandom random = new SecureRandom();

    /** The hash of a password a person chose. Refused when it is too short or too long. */
    public String hashChosen(String password) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST)
            throw new Refused("identity.passwordTooShort", SHORTEST);
        if (password.length() > LONGEST) throw new Refused("identity.passwordTooLong", LONGEST);
        return hash(password, ROUNDS);
    }

    String hashDrawn(String password) {
        return hash(password, ROUNDS_OF_DRAWN);
    }

    /** A random password for a slip of paper: twelve characters in groups of four, 60 bits. */
    String draw() {
        var text = new StringBuilder();
        for (int i = 0; i < DRAWN_LENGTH; i++) {
            if (i > 0 && i % 4 == 0) text.append('-');
            text.append(SLIP_ALPHABET.charAt(random.nextInt(32)));
        }
        return text.toString();
    }

    boolean verify(String password, String hash) {
        if (password == null || password.length() > LONGEST || hash.equals(NONE)) return false;
        var parts = hash.split(":");
        var salt = Base64.getDecoder().decode(parts[2]);
        var expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(parts[0], password, salt, Integer.parseInt(parts[1])));
    }

    /**
     * Spends what checking this hash spared against that of a chosen password, so that the delay of a refusal tells
     * nobody which names exist and which still wait for their first sign-in.
     *
     * @param checked the hash that did not fit; null where there was none
     */
    void takeAsLong(String checked) {
        if (checked == null || checked.equals(NONE) || Integer.parseInt(checked.split(":")[1]) < ROUNDS)
            derive(ALGORITHM, "", new byte[16], ROUNDS);
    }

    private String hash(String password, int rounds) {
        var salt = new byte[16];
        random.nextBytes(salt);
        var encoder = Base64.getEncoder();
        return ALGORITHM
                + ':'
                + rounds
                + ':'
                + encoder.encodeToString(salt)
                + ':'
                + encoder.encodeToString(derive(ALGORITHM, password, salt, rounds));
    }

    private static byte[] derive(String algorithm, String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance(algorithm)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
