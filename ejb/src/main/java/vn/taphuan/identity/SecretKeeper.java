package vn.taphuan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks what must be read again, so that a copy of the database alone opens nothing. The key is the environment's, 32
 * bytes in Base64; without one the server draws its own and keeps it beside its data.
 */
@ApplicationScoped
class SecretKeeper {
    private static final String ENVIRONMENT = "TAPHUAN_KEY";
    private static final String FILE = "taphuan.key";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private SecretKey key;

    @PostConstruct
    void findKey() {
        keyFrom(System.getenv(ENVIRONMENT), Path.of(System.getProperty("jboss.server.data.dir")));
    }

    void keyFrom(String given, Path folder) {
        key = read(given == null || given.isBlank() ? ownKey(folder.resolve(FILE)) : given);
    }

    private static SecretKey read(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) throw new IllegalStateException(ENVIRONMENT + " is not " + KEY_BYTES + " bytes");
        return new SecretKeySpec(bytes, "AES");
    }

    private String ownKey(Path file) {
        try {
            if (Files.notExists(file)) draw(file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Path file) throws IOException {
        var drawn = new byte[KEY_BYTES];
        random.nextBytes(drawn);
        Files.createDirectories(file.getParent());
        var unfinished = Files.createTempFile(file.getParent(), FILE, null);
        Files.writeString(unfinished, Base64.getEncoder().encodeToString(drawn));
        Files.move(unfinished, file);
    }

    /** @param owner whose secret it is: it opens for nobody else */
    String lock(byte[] secret, String owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var locked = cipher(Cipher.ENCRYPT_MODE, nonce, owner, secret);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + locked.length)
                        .put(nonce)
                        .put(locked)
                        .array());
    }

    byte[] open(String locked, String owner) {
        var all = ByteBuffer.wrap(Base64.getDecoder().decode(locked));
        var nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        var rest = new byte[all.remaining()];
        all.get(rest);
        return cipher(Cipher.DECRYPT_MODE, nonce, owner, rest);
    }

    private byte[] cipher(int mode, byte[] nonce, String owner, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret does not open: was " + ENVIRONMENT + " changed?", e);
        }
    }
}
