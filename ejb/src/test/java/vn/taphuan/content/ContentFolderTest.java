package vn.taphuan.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ContentFolderTest extends ContentContract {
    @Override
    ContentStore store(Clock clock) {
        return new ContentFolder(folder, clock);
    }

    /** A file that is written again is another file to the file system, and to who reads it. */
    @Test
    void what_is_there_is_never_written_again() throws IOException {
        var store = store(Clock.systemUTC());
        var lesson = new byte[] {1, 2, 3};
        var sha256 = store.put(new ByteArrayInputStream(lesson)).sha256();
        var file = folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        var before = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        store.put(new ByteArrayInputStream(lesson));
        assertEquals(
                before, Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }
}
