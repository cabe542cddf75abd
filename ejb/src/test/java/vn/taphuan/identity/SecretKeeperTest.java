package vn.taphuan.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeeperTest {
    private static final byte[] SECRET = "20 bytes of a secret".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private SecretKeeper keeper(Path folder) {
        var keeper = new SecretKeeper();
        keeper.keyFrom(null, folder);
        return keeper;
    }

    @Test
    void what_is_locked_opens_for_its_owner_alone() {
        var keeper = keeper(folder);
        var locked = keeper.lock(SECRET, "nhansu");
        assertArrayEquals(SECRET, keeper.open(locked, "nhansu"));
        assertThrows(IllegalStateException.class, () -> keeper.open(locked, "sonoivu"));
        assertNotEquals(locked, keeper.lock(SECRET, "nhansu"), "nobody sees that two secrets are the same");
    }

    @Test
    void the_servers_own_key_is_there_after_a_restart_and_for_nobody_else_to_read() throws IOException {
        var locked = keeper(folder).lock(SECRET, "nhansu");
        assertArrayEquals(SECRET, keeper(folder).open(locked, "nhansu"));
        var file = folder.resolve("taphuan.key");
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null)
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void another_key_opens_nothing_and_a_given_one_leaves_no_file() {
        var given = new SecretKeeper();
        given.keyFrom("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=", folder);
        assertFalse(Files.exists(folder.resolve("taphuan.key")));
        var locked = given.lock(SECRET, "nhansu");
        assertThrows(IllegalStateException.class, () -> keeper(folder).open(locked, "nhansu"));
    }

    @Test
    void a_key_of_the_wrong_length_is_told_at_once() {
        assertThrows(IllegalStateException.class, () -> new SecretKeeper().keyFrom("a3Vyeg==", folder));
    }
}
