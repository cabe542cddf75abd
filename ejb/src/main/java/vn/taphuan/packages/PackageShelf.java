package vn.taphuan.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.stream.Stream;
import vn.taphuan.content.ContentStore;
import vn.taphuan.courses.MaterialKind;
import vn.taphuan.shared.Audited;

/** Where packages stand that were taken in, unpacked; the same file is the same package. */
@ApplicationScoped
public class PackageShelf {
    @Inject
    LearningPackages packages;

    @Inject
    ContentStore store;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** Whether a zip is a package, by the file at its top; a course is none. */
    public boolean isPackage(Path file, String ending) throws IOException {
        if (!MaterialKind.PACKAGE.endings().contains(ending)) return false;
        try (var zip = PackageZip.open(file)) {
            return Stream.of(PackageKind.SCORM, PackageKind.H5P)
                    .anyMatch(kind -> zip.find(kind.file()).isPresent());
        }
    }

    /** Refused, with the place, when the file is a package that could not be launched as it is. */
    public void check(Path file) throws IOException {
        try (var zip = PackageZip.open(file)) {
            PackageReader.read(zip);
            zip.lookThrough();
        }
    }

    /**
     * The package whose zip lies in the content store, unpacked when it is not yet. Refused, with the place, when it could
     * not be launched as it is.
     *
     * @param by who brought it
     */
    public Long of(String sha256, String by) {
        return packages.byContent(sha256).map(LearningPackage::id).orElseGet(() -> unpack(sha256, by));
    }

    private Long unpack(String sha256, String by) {
        try {
            var file = Files.createTempFile("taphuan-", ".zip");
            try {
                try (var content = store.open(sha256, 0)) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return take(file, by);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Long take(Path file, String by) throws IOException {
        try (var zip = PackageZip.open(file)) {
            var read = PackageReader.read(zip);
            zip.lookThrough();
            return keep(file, zip, read, by);
        }
    }

    /** The zip is kept too: a course that uses the package takes it along. */
    Long keep(Path file, PackageZip zip, ReadPackage read, String by) throws IOException {
        try (var whole = Files.newInputStream(file)) {
            var sent = store.put(whole);
            packages.begin(read.kind(), read.version(), read.title(), sent.sha256(), sent.size(), clock.instant(), by);
            var kept = packages.byContent(sent.sha256()).orElseThrow();
            // None is without: somebody has unpacked it, perhaps at this very moment.
            if (packages.countItems(kept) > 0) return kept.id();
            for (int i = 0; i < read.items().size(); i++)
                packages.add(new PackageItem(kept, i, read.items().get(i)));
            for (var path : zip.paths()) {
                try (var content = zip.content(path)) {
                    packages.add(new PackageFile(kept, path, store.put(content)));
                }
            }
            // A course names it by its id alone, so that Hibernate, which orders what it writes, might write that
            // first.
            packages.em().flush();
            audited.fire(new Audited("packages.take", read.title(), read.kind() + " " + read.version(), by));
            return kept.id();
        }
    }
}
