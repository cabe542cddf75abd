package vn.taphuan.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.taphuan.shared.NotFound;

/** The store as a bucket of a server that speaks S3: an object for each content, named by prefix and hash. */
final class ContentBucket implements ContentStore {
    private static final int THERE_ALREADY = 412;
    private static final int NOTHING_FROM_THERE_ON = 416;

    /** Another is putting the same just now, or the server does not know conditions: the same may be put over it. */
    private static final Set<Integer> WITHOUT_CONDITION = Set.of(409, 501);

    /** Content this new needs no renewing; far less than the day an orphan must be old. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final S3Client client;
    private final String bucket;
    private final String prefix;
    private final Unfinished unfinished;
    private final Clock clock;

    ContentBucket(S3Client client, String bucket, String prefix, Unfinished unfinished, Clock clock) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    @Override
    public Stored put(InputStream content) throws IOException {
        try (var spooled = unfinished.take(content)) {
            var sha256 = spooled.stored().sha256();
            var there = find(sha256);
            if (there.isEmpty()) putFirst(sha256, spooled.file());
            else if (isOld(there.get())) putAgain(sha256, spooled.file());
            return spooled.stored();
        } catch (SdkException e) {
            throw broken(e);
        }
    }

    private boolean isOld(HeadObjectResponse there) {
        return there.lastModified().isBefore(clock.instant().minus(FRESH));
    }

    private void putFirst(String sha256, Path file) {
        try {
            client.putObject(object(sha256).ifNoneMatch("*").build(), RequestBody.fromFile(file));
        } catch (S3Exception e) {
            if (WITHOUT_CONDITION.contains(e.statusCode())) putAgain(sha256, file);
            else if (e.statusCode() != THERE_ALREADY) throw e;
        }
    }

    /** The same over itself: nothing else makes an object new on every server, and who reads it notices nothing. */
    private void putAgain(String sha256, Path file) {
        client.putObject(object(sha256).build(), RequestBody.fromFile(file));
    }

    /** With the checksum: the server refuses what was damaged on the way. */
    private PutObjectRequest.Builder object(String sha256) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key(sha256))
                .checksumSHA256(
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)));
    }

    @Override
    public InputStream open(String sha256, long from) throws IOException {
        if (!ContentHash.is(sha256)) throw new NotFound(ContentStore.class, sha256);
        try {
            return client.getObject(
                    object -> object.bucket(bucket).key(key(sha256)).range(range(from)));
        } catch (NoSuchKeyException none) {
            throw new NotFound(ContentStore.class, sha256);
        } catch (SdkException e) {
            if (e instanceof S3Exception told && told.statusCode() == NOTHING_FROM_THERE_ON)
                return InputStream.nullInputStream();
            throw broken(e);
        }
    }

    /** None for the whole: of empty content not even the first byte may be asked for. */
    private static String range(long from) {
        return from == 0 ? null : "bytes=" + from + '-';
    }

    @Override
    public boolean exists(String sha256) throws IOException {
        return ContentHash.is(sha256) && find(sha256).isPresent();
    }

    private Optional<HeadObjectResponse> find(String sha256) throws IOException {
        try {
            return Optional.of(client.headObject(object -> object.bucket(bucket).key(key(sha256))));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (SdkException e) {
            throw broken(e);
        }
    }

    @Override
    public void visit(Consumer<Kept> visitor) throws IOException {
        try {
            for (var object : client.listObjectsV2Paginator(
                            list -> list.bucket(bucket).prefix(prefix))
                    .contents()) {
                var name = object.key().substring(prefix.length());
                if (ContentHash.is(name)) visitor.accept(new Kept(name, object.size(), object.lastModified()));
            }
        } catch (SdkException e) {
            throw broken(e);
        }
    }

    @Override
    public boolean remove(String sha256, Instant before) throws IOException {
        var there = find(sha256);
        if (there.isEmpty() || !there.get().lastModified().isBefore(before)) return false;
        try {
            client.deleteObject(object -> object.bucket(bucket).key(key(sha256)));
            return true;
        } catch (SdkException e) {
            throw broken(e);
        }
    }

    @Override
    public int countUnfinished(Instant before) throws IOException {
        return unfinished.before(before).size();
    }

    @Override
    public int dropUnfinished(Instant before) throws IOException {
        return unfinished.drop(before);
    }

    @Override
    public StorePlace place() {
        return new StorePlace(StorePlace.Kind.BUCKET, bucket + '/' + prefix);
    }

    private String key(String sha256) {
        return prefix + sha256;
    }

    private IOException broken(SdkException e) {
        return new IOException("The bucket " + bucket + " could not be asked: " + e.getMessage(), e);
    }
}
