package vn.taphuan.web.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.taphuan.authoring.CarryService;
import vn.taphuan.packages.PackageKind;
import vn.taphuan.packages.PackageService;
import vn.taphuan.web.shared.Says;

/** Brings what was sent to the feature that takes it: a course becomes a draft, a package is kept as it is. */
@RequestScoped
public class Intake {
    @Inject
    CarryService carry;

    @Inject
    PackageService packages;

    @Inject
    Says says;

    /**
     * What a package holds that was sent.
     *
     * @param version of the standard; of an H5P package, of its main library
     * @param items titles of what can be launched, in order
     * @param warnings what does not hinder and should be known
     * @param draft where a course was put; null for all else, and when it was only looked at
     * @param learningPackage what a package became; null for all else, and when it was only looked at
     */
    public record Receipt(
            String kind,
            String version,
            String title,
            List<String> items,
            List<String> warnings,
            Long draft,
            Long learningPackage) {}

    /** Refused, with the place, when it cannot be taken. */
    Receipt take(InputStream sent, boolean dryRun) throws IOException {
        var file = Files.createTempFile("taphuan-", ".zip");
        try {
            Files.copy(sent, file, StandardCopyOption.REPLACE_EXISTING);
            return packages.kind(file) == PackageKind.COURSE ? takeCourse(file, dryRun) : takePackage(file, dryRun);
        } finally {
            Files.delete(file);
        }
    }

    private Receipt takeCourse(Path file, boolean dryRun) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var taken = carry.take(content, dryRun);
            return new Receipt(
                    taken.kind(), taken.version(), taken.title(), taken.items(), taken.warnings(), taken.draft(), null);
        }
    }

    private Receipt takePackage(Path file, boolean dryRun) throws IOException {
        var taken = packages.take(file, dryRun);
        var warnings = taken.warnings().stream()
                .map(warning -> says.text(warning.key(), warning.arguments().toArray()))
                .toList();
        return new Receipt(
                taken.kind().name(), taken.version(), taken.title(), taken.items(), warnings, null, taken.id());
    }
}
