package vn.taphuan.packages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.hibernate.query.Page;
import vn.taphuan.identity.Scopes;
import vn.taphuan.shared.Slice;

/** Packages from elsewhere are there for all who write courses; a file on its way is too large for memory. */
@Stateless
public class PackageService {
    private static final String WRITE = "course.write";

    @Inject
    LearningPackages packages;

    @Inject
    PackageShelf shelf;

    @Inject
    Scopes scopes;

    /** The packages there are, the last taken first. */
    @RolesAllowed(WRITE)
    public Slice<PackageLine> packages(int page, int size) {
        return new Slice<>(packages.lines(Page.page(size, page)), page, size, packages.count());
    }

    /** How large a file is taken at most. */
    @RolesAllowed(WRITE)
    public int mostMegabytes() {
        return PackageZip.MOST_MEGABYTES;
    }

    /** What was sent, by the file at its top; Refused when it is no package. */
    @RolesAllowed(WRITE)
    public PackageKind kind(Path file) throws IOException {
        try (var zip = PackageZip.open(file)) {
            return PackageReader.kind(zip);
        }
    }

    /**
     * Takes a SCORM or H5P package in. Refused, with the place, when it could not be launched as it is; the same file
     * sent again is the package that is there.
     *
     * @param dryRun true only looks
     */
    @RolesAllowed(WRITE)
    public PackageReport take(Path file, boolean dryRun) throws IOException {
        try (var zip = PackageZip.open(file)) {
            var read = PackageReader.read(zip);
            zip.lookThrough();
            return new PackageReport(
                    read.kind(),
                    read.version(),
                    read.title(),
                    read.items().stream().map(ReadPackage.Launch::title).toList(),
                    read.warnings(),
                    dryRun ? null : shelf.keep(file, zip, read, scopes.callerName()));
        }
    }
}
