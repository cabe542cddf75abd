package vn.taphuan.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.taphuan.packages.PackageShelf;
import vn.taphuan.shared.Refused;

/** Looks at a file from outside before it is kept as learning material. */
@ApplicationScoped
class MediaCheck {
    @Inject
    PackageShelf shelf;

    /** @param ending of its name, small and without the dot */
    record Checked(LibraryKind kind, String ending) {}

    /**
     * Refused when it is of no kind that is kept, is not what its name says, or is a package that could not be launched
     * or captions that could not be shown.
     */
    Checked check(String name, Path file) throws IOException {
        var ending = LibraryKind.ending(name, beginning(file, LibraryKind.HEAD))
                .orElseThrow(() -> new Refused("authoring.mediaKind", name));
        var learningPackage = shelf.isPackage(file, ending);
        if (learningPackage) shelf.check(file);
        var kind = LibraryKind.of(ending, learningPackage);
        if (kind == LibraryKind.CAPTIONS) CaptionReader.read(beginning(file, CaptionReader.MOST_BYTES + 1));
        return new Checked(kind, ending);
    }

    private static byte[] beginning(Path file, int most) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(most);
        }
    }
}
