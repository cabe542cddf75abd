package vn.taphuan.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Makes the one store of this server: the bucket it was told of, else a folder; before it a virus scan, if told. */
@Dependent
class ContentStores {
    private static final String USUAL_PREFIX = "content/";

    /** A large film takes a virus scanner a while. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Clock clock;

    @Produces
    @ApplicationScoped
    ContentStore store() {
        var unguarded = unguarded();
        return Setting.of("taphuan.clamd")
                .<ContentStore>map(address -> new ScannedStore(unguarded, new Clamd(address, PATIENCE)))
                .orElse(unguarded);
    }

    private ContentStore unguarded() {
        return Setting.of("taphuan.s3.bucket").map(this::bucket).orElseGet(() -> new ContentFolder(folder(), clock));
    }

    private ContentStore bucket(String name) {
        return new ContentBucket(
                S3Door.told().open(),
                name,
                Setting.of("taphuan.s3.prefix").orElse(USUAL_PREFIX),
                new Unfinished(folder().resolve(ContentFolder.UNFINISHED)),
                clock);
    }

    /** The one the server was told of, else beside its other data; not content, where the server tidies up by itself. */
    private static Path folder() {
        return Setting.of("taphuan.content")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir"), "taphuan-content"));
    }
}
