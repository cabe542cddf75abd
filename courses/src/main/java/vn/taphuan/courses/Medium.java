package vn.taphuan.courses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stands for a file of {@code media/} wherever the files of a course are kept: films and packages are too large to be
 * carried about with its texts, so that what is kept in their place is one line with the hash of what is in them.
 *
 * @param sha256 64 hexadecimal digits in small letters
 * @param size in bytes
 */
public record Medium(String sha256, long size) {
    private static final Pattern LINE = Pattern.compile("sha256:([0-9a-f]{64}) (\\d{1,15})\n");
    private static final int LONGEST_LINE = 100;

    /** What that line says; empty when it is no such line. */
    public static Optional<Medium> of(byte[] line) {
        if (line.length > LONGEST_LINE) return Optional.empty();
        var told = LINE.matcher(new String(line, StandardCharsets.US_ASCII));
        return told.matches()
                ? Optional.of(new Medium(told.group(1), Long.parseLong(told.group(2))))
                : Optional.empty();
    }

    /** Of a file that is there in full. */
    static Medium ofContent(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Medium(HexFormat.of().formatHex(hash), content.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The line. */
    public byte[] line() {
        return ("sha256:" + sha256 + " " + size + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
