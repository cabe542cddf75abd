package vn.taphuan.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells by 64 letters whether a file is still the one that came in. */
public final class Sha256 {
    private Sha256() {}

    /** The hash in lower-case hexadecimal. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** The same of a file, however large. */
    public static String of(Path file) throws IOException {
        var digest = digest();
        try (var to = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, to);
        }
        return text(digest);
    }

    /** To be fed piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of what was fed. */
    public static String text(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }
}
