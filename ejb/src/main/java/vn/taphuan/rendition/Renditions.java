package vn.taphuan.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.taphuan.content.ContentStore;
import vn.taphuan.content.Stored;

/** Makes what waits to be made smaller, one after the other. What fails is tried again by a later beat. */
@ApplicationScoped
public class Renditions {
    private static final Logger LOG = Logger.getLogger(Renditions.class.getName());

    /** What saves less is not worth another film. */
    private static final double WORTH_IT = 0.8;

    /** Such a film comes over any line. */
    private static final long LIGHT = 1 << 20;

    @Inject
    RenditionWork work;

    @Inject
    ContentStore store;

    @Inject
    @Any
    Instance<PictureSource> sources;

    @Inject
    FilmMaker films;

    private final Object filming = new Object();

    public synchronized void makePictures() {
        for (var next = work.take(OriginalKind.PICTURE); next.isPresent(); next = work.take(OriginalKind.PICTURE))
            tried(next.get(), this::makePicture);
    }

    /** Nothing, without a program that makes them. */
    public void makeFilms() {
        synchronized (filming) {
            for (var next = nextFilm(); next.isPresent(); next = nextFilm()) tried(next.get(), this::makeFilm);
        }
    }

    private Optional<String> nextFilm() {
        return films.isThere() ? work.take(OriginalKind.FILM) : Optional.empty();
    }

    private interface Making {
        void of(String sha256) throws IOException;
    }

    private static void tried(String sha256, Making making) {
        try {
            making.of(sha256);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "No smaller one could be made of " + sha256);
        }
    }

    private void makePicture(String sha256) throws IOException {
        var content = sources.stream()
                .flatMap(source -> source.picture(sha256).stream())
                .findFirst()
                .orElse(new byte[0]);
        var picture = Photo.read(content)
                .or(() -> Drawing.read(content))
                .orElseGet(() -> new Picture(0, 0, content.length, Map.of()));
        var smaller = new HashMap<Integer, Stored>();
        for (var each : picture.smaller().entrySet())
            smaller.put(each.getKey(), store.put(new ByteArrayInputStream(each.getValue())));
        work.done(sha256, picture.width(), picture.height(), picture.weight(), smaller);
    }

    private void makeFilm(String sha256) throws IOException {
        var original = Files.createTempFile("film", null);
        var small = Files.createTempFile("film", ".mp4");
        try {
            try (var film = store.open(sha256, 0)) {
                Files.copy(film, original, StandardCopyOption.REPLACE_EXISTING);
            }
            var made = Files.size(original) > LIGHT && films.make(original, small, () -> work.stillAtIt(sha256));
            var worth = made && Files.size(small) < Files.size(original) * WORTH_IT;
            work.done(sha256, 0, 0, Files.size(original), worth ? Map.of(FilmMaker.HEIGHT, kept(small)) : Map.of());
        } finally {
            Files.delete(original);
            Files.delete(small);
        }
    }

    private Stored kept(Path film) throws IOException {
        try (var content = Files.newInputStream(film)) {
            return store.put(content);
        }
    }
}
