package vn.taphuan.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Sha256;

/** A folder before which a server looks for viruses; the server is the test's own and speaks ClamAV's protocol. */
class ClamdTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final byte[] FILM = film();

    @TempDir
    Path folder;

    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket door;
    private ContentStore kept;
    private ContentStore store;

    private static byte[] film() {
        var film = new byte[5 << 20];
        new Random(1).nextBytes(film);
        return film;
    }

    @BeforeEach
    void open() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        kept = new ContentFolder(folder, Clock.systemUTC());
        store = before(Duration.ofMinutes(1));
    }

    private ContentStore before(Duration patience) {
        return new ScannedStore(kept, new Clamd("127.0.0.1:" + door.getLocalPort(), patience));
    }

    @AfterEach
    void close() throws IOException {
        over.countDown();
        door.close();
    }

    /** How the server deals with the one connection of the test. */
    interface Part {
        byte[] play(Socket line) throws Exception;
    }

    /** What the server was shown. */
    private CompletableFuture<byte[]> server(Part part) {
        return CompletableFuture.supplyAsync(() -> {
            try (var line = door.accept()) {
                return part.play(line);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    private static byte[] readAll(Socket line) throws IOException {
        var from = new DataInputStream(line.getInputStream());
        assertEquals("zINSTREAM\0", new String(from.readNBytes(10), StandardCharsets.US_ASCII));
        var shown = new ByteArrayOutputStream();
        for (int length = from.readInt(); length > 0; length = from.readInt()) shown.write(from.readNBytes(length));
        return shown.toByteArray();
    }

    private static Part answering(String answer) {
        return line -> {
            var shown = readAll(line);
            line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return shown;
        };
    }

    private String refusal(byte[] content) {
        var refused = assertThrows(Refused.class, () -> store.put(new ByteArrayInputStream(content)));
        return refused.key() + refused.arguments();
    }

    private void nothingIsKept() throws IOException {
        assertFalse(store.exists(Sha256.of(FILM)));
        store.visit(found -> assertEquals(null, found));
        assertEquals(0, store.countUnfinished(Instant.now().plusSeconds(5)));
    }

    @Test
    void clean_content_is_shown_whole_and_kept() throws Exception {
        var server = server(answering("stream: OK\0"));
        var stored = store.put(new ByteArrayInputStream(FILM));
        assertEquals(new Stored(Sha256.of(FILM), FILM.length), stored);
        assertTrue(store.exists(stored.sha256()));
        assertArrayEquals(FILM, server.get());
    }

    @Test
    void empty_content_is_looked_at_too() throws Exception {
        var server = server(answering("stream: OK\0"));
        assertEquals(0, store.put(new ByteArrayInputStream(new byte[0])).size());
        assertEquals(0, server.get().length);
    }

    @Test
    void of_content_with_a_virus_nothing_is_kept_and_the_virus_is_named() throws Exception {
        server(answering("stream: Win.Test.EICAR_HDB-1 FOUND\0"));
        assertEquals("content.virus[Win.Test.EICAR_HDB-1]", refusal(FILM));
        nothingIsKept();
    }

    @Test
    void an_answer_that_is_no_clean_one_lets_nothing_pass() throws Exception {
        for (var answer : List.of("INSTREAM size limit exceeded. ERROR\0", "stream: OK but\0", "")) {
            server(answering(answer));
            assertEquals("content.scanDown[]", refusal(FILM), answer);
        }
        nothingIsKept();
    }

    @Test
    void a_line_that_is_closed_half_way_lets_nothing_pass() throws Exception {
        server(line -> line.getInputStream().readNBytes(100_000));
        assertEquals("content.scanDown[]", refusal(FILM));
        nothingIsKept();
    }

    @Test
    void a_server_that_is_not_there_lets_nothing_pass() throws Exception {
        door.close();
        assertEquals("content.scanDown[]", refusal(FILM));
        nothingIsKept();
    }

    @Test
    void a_server_that_reads_and_then_says_nothing_is_not_waited_for_long() throws Exception {
        store = before(SOON);
        server(line -> {
            var shown = readAll(line);
            over.await();
            return shown;
        });
        assertEquals("content.scanDown[]", refusal(FILM));
        nothingIsKept();
    }

    @Test
    void a_server_that_does_not_even_read_is_not_waited_for_long() throws Exception {
        store = before(SOON);
        server(line -> {
            over.await();
            return null;
        });
        assertEquals("content.scanDown[]", refusal(new byte[64 << 20]));
        nothingIsKept();
    }

    @Test
    void its_address_is_a_host_and_a_port() {
        for (var address : List.of("127.0.0.1", "clamd:", ":3310"))
            assertThrows(IllegalArgumentException.class, () -> new Clamd(address, SOON));
    }
}
