package vn.taphuan.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Sha256;

/** What is true of the store, whatever it keeps its files in. */
abstract class ContentContract {
    private static final byte[] LESSON = "Nghe trước, nói sau.".getBytes(StandardCharsets.UTF_8);
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Two clocks, and a file system that counts in whole seconds, differ by less. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private ContentStore store;

    /** An empty store; what is not finished yet waits in {@code folder/unfinished}. */
    abstract ContentStore store(Clock clock) throws IOException;

    @BeforeEach
    void open() throws IOException {
        store = store(Clock.systemUTC());
    }

    private Stored put(byte[] content) throws IOException {
        return store.put(new ByteArrayInputStream(content));
    }

    private List<Kept> kept() throws IOException {
        var kept = new ArrayList<Kept>();
        store.visit(kept::add);
        return kept;
    }

    private List<Path> unfinished() throws IOException {
        try (var files = Files.list(folder.resolve(ContentFolder.UNFINISHED))) {
            return files.toList();
        }
    }

    private byte[] read(String sha256, long from) throws IOException {
        try (var content = store.open(sha256, from)) {
            return content.readAllBytes();
        }
    }

    @Test
    void what_was_kept_is_found_by_its_hash_from_any_byte_on() throws IOException {
        var stored = put(LESSON);
        assertEquals(new Stored(Sha256.of(LESSON), LESSON.length), stored);
        assertTrue(store.exists(stored.sha256()));
        assertEquals("Nghe trước, nói sau.", new String(read(stored.sha256(), 0), StandardCharsets.UTF_8));
        assertEquals("sau.", new String(read(stored.sha256(), LESSON.length - 4), StandardCharsets.UTF_8));
        assertEquals(0, read(stored.sha256(), LESSON.length).length);
        assertEquals(List.of(), unfinished());
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        var first = put(LESSON);
        assertEquals(first, put(LESSON));
        assertEquals(
                List.of(first),
                kept().stream()
                        .map(each -> new Stored(each.sha256(), each.size()))
                        .toList());
        assertEquals(List.of(), unfinished());
    }

    @Test
    void content_may_be_empty() throws IOException {
        var nothing = put(new byte[0]);
        assertEquals(new Stored(Sha256.of(new byte[0]), 0), nothing);
        assertTrue(store.exists(nothing.sha256()));
        assertEquals(0, read(nothing.sha256(), 0).length);
    }

    @Test
    void a_film_of_20_megabytes_comes_back_as_it_was() throws IOException {
        var film = new byte[20 << 20];
        new Random(1).nextBytes(film);
        var stored = put(film);
        assertEquals(new Stored(Sha256.of(film), film.length), stored);
        assertEquals(stored.sha256(), Sha256.of(read(stored.sha256(), 0)));
    }

    @Test
    void two_who_put_the_same_at_once_both_find_it_kept() throws Exception {
        var film = new byte[3 << 20];
        new Random(2).nextBytes(film);
        var ready = new CyclicBarrier(2);
        var both = Executors.newFixedThreadPool(2);
        try {
            var puts = new ArrayList<Future<Stored>>();
            for (int i = 0; i < 2; i++)
                puts.add(both.submit(() -> {
                    ready.await();
                    return put(film);
                }));
            for (var each : puts) assertEquals(Sha256.of(film), each.get().sha256());
        } finally {
            both.shutdown();
        }
        assertEquals(1, kept().size());
        assertEquals(Sha256.of(film), Sha256.of(read(Sha256.of(film), 0)));
    }

    @Test
    void of_a_stream_that_breaks_nothing_is_kept() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went");
            }
        });
        assertThrows(IOException.class, () -> store.put(broken));
        assertEquals(List.of(), kept());
        assertEquals(List.of(), unfinished());
    }

    @Test
    void what_is_no_hash_leads_nowhere() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        for (var told : List.of("", "ab", "../secret", "../../../secret", "0".repeat(64), "A".repeat(64))) {
            assertFalse(store.exists(told));
            assertThrows(NotFound.class, () -> store.open(told, 0));
        }
    }

    @Test
    void only_what_was_put_before_the_moment_is_removed() throws IOException {
        var sha256 = put(LESSON).sha256();
        var putAt = kept().get(0).putAt();
        assertFalse(store.remove(sha256, putAt.minus(A_WHILE)));
        assertTrue(store.exists(sha256));
        assertTrue(store.remove(sha256, putAt.plus(A_WHILE)));
        assertFalse(store.exists(sha256));
        assertFalse(store.remove(sha256, putAt.plus(A_WHILE)));
        assertEquals(List.of(), kept());
    }

    @Test
    void what_is_put_again_a_day_later_counts_as_new() throws IOException {
        var sha256 = put(LESSON).sha256();
        var first = kept().get(0).putAt();
        store = store(Clock.offset(Clock.systemUTC(), A_DAY));
        put(LESSON);
        var again = kept().get(0).putAt();
        assertTrue(again.isAfter(first), () -> first + " and then " + again);
        assertEquals("Nghe trước, nói sau.", new String(read(sha256, 0), StandardCharsets.UTF_8));
    }

    @Test
    void what_a_power_cut_left_is_dropped_and_what_is_under_way_is_not() throws IOException {
        var waiting = folder.resolve(ContentFolder.UNFINISHED);
        var left = Files.writeString(waiting.resolve("left.tmp"), "half a");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(A_DAY)));
        var underWay = Files.writeString(waiting.resolve("under-way.tmp"), "half b");
        var before = Instant.now().minus(A_WHILE);
        assertEquals(1, store.countUnfinished(before));
        assertEquals(1, store.dropUnfinished(before));
        assertEquals(List.of(underWay), unfinished());
    }
}
