package vn.taphuan.packages;

import java.io.IOException;
import java.util.Arrays;
import vn.taphuan.shared.Refused;

/** Reads what a package says of itself; Refused, with the place, when it could not be launched as it is. */
final class PackageReader {
    private PackageReader() {}

    static PackageKind kind(PackageZip zip) {
        return Arrays.stream(PackageKind.values())
                .filter(kind -> zip.find(kind.file()).isPresent())
                .findFirst()
                .orElseThrow(() -> none(zip));
    }

    /** Whoever packs a folder instead of what is in it is told so. */
    private static Refused none(PackageZip zip) {
        for (var kind : PackageKind.values()) {
            var below = zip.paths().stream()
                    .filter(path -> PackagePath.folded(path).endsWith('/' + kind.file()))
                    .findFirst();
            if (below.isPresent())
                return new Refused(
                        "packages.notAtTop",
                        kind.file(),
                        below.get().substring(0, below.get().lastIndexOf('/')));
        }
        return new Refused("packages.noManifest");
    }

    static ReadPackage read(PackageZip zip) throws IOException {
        return switch (kind(zip)) {
            case SCORM -> new ScormReader(zip).read();
            case H5P -> new H5pReader(zip).read();
            case COURSE -> throw new IllegalArgumentException("a course is read by the feature of courses");
        };
    }
}
