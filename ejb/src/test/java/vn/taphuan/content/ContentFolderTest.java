package vn.taphuan.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Sha256;

class ContentFolderTest {
    private static final byte[] LESSON = "Nghe trước, nói sau.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final ContentFolder store = new ContentFolder();

    @BeforeEach
    void findFolder() {
        store.keepIn(folder.resolve("content"));
    }

    private Stored put(byte[] content) throws IOException {
        return store.put(new ByteArrayInputStream(content));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void what_was_kept_is_found_by_its_hash_from_any_byte_on() throws IOException {
        var stored = put(LESSON);
        assertEquals(new Stored(Sha256.of(LESSON), LESSON.length), stored);
        assertTrue(store.exists(stored.sha256()));
        try (var whole = store.open(stored.sha256(), 0);
                var rest = store.open(stored.sha256(), LESSON.length - 4)) {
            assertEquals("Nghe trước, nói sau.", new String(whole.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals("sau.", new String(rest.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_same_content_is_kept_once_and_never_written_again() throws IOException {
        put(LESSON);
        var kept = files().get(0);
        var written = Files.getLastModifiedTime(kept);
        put(LESSON);
        assertEquals(List.of(kept), files());
        assertEquals(written, Files.getLastModifiedTime(kept));
    }

    @Test
    void of_a_stream_that_breaks_nothing_is_kept() throws IOException {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 100_000) throw new IOException("the line went");
                return 'x';
            }
        };
        assertThrows(IOException.class, () -> store.put(broken));
        assertEquals(List.of(), files());
    }

    @Test
    void what_is_no_hash_leads_nowhere() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        for (var told : List.of("", "ab", "../secret", "../../../secret", "0".repeat(64), "A".repeat(64))) {
            assertFalse(store.exists(told));
            assertThrows(NotFound.class, () -> store.open(told, 0));
        }
    }
}
