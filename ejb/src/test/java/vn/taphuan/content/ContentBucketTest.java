package vn.taphuan.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

class ContentBucketTest extends ContentContract {
    private static final String BUCKET = "taphuan";

    private static S3Server server;
    private static S3Client client;
    private static int stores;

    /** Each test has a bucket to itself: a prefix of its own. */
    private final String prefix = "test-" + stores++ + '/';

    @BeforeAll
    static void begin() throws IOException {
        server = S3Server.start();
        client = door(server.address()).open();
        client.createBucket(bucket -> bucket.bucket(BUCKET));
    }

    @AfterAll
    static void end() {
        client.close();
        server.close();
    }

    private static S3Door door(String address) {
        return new S3Door(Optional.of(address), Optional.empty(), Optional.of("key"), Optional.of("secret"));
    }

    @Override
    ContentStore store(Clock clock) {
        return store(client, BUCKET, clock);
    }

    private ContentStore store(S3Client client, String bucket, Clock clock) {
        return new ContentBucket(
                client, bucket, prefix, new Unfinished(folder.resolve(ContentFolder.UNFINISHED)), clock);
    }

    @Test
    void what_lies_elsewhere_in_the_bucket_is_no_content() throws IOException {
        client.putObject(object -> object.bucket(BUCKET).key(prefix + "readme"), RequestBody.fromString("x"));
        store(Clock.systemUTC()).visit(kept -> assertEquals(null, kept));
    }

    @Test
    void a_bucket_that_is_not_there_is_told_as_a_broken_line() {
        var store = store(client, "no-such-bucket", Clock.systemUTC());
        assertThrows(IOException.class, () -> store.put(new ByteArrayInputStream(new byte[1])));
        assertThrows(IOException.class, () -> store.visit(kept -> {}));
    }

    @Test
    void a_server_that_does_not_answer_is_told_as_a_broken_line() {
        try (var nobody = door("http://127.0.0.1:1").open()) {
            var store = store(nobody, BUCKET, Clock.systemUTC());
            assertThrows(IOException.class, () -> store.put(InputStream.nullInputStream()));
            assertThrows(IOException.class, () -> store.open("0".repeat(64), 0));
            assertThrows(IOException.class, () -> store.exists("0".repeat(64)));
        }
    }
}
