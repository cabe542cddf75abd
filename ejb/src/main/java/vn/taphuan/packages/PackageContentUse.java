package vn.taphuan.packages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.taphuan.content.ContentUse;

/** A package uses each of its files, and what was sent as a whole. */
@Dependent
class PackageContentUse implements ContentUse {
    @Inject
    LearningPackages packages;

    @Override
    public Set<String> used(Collection<String> hashes) {
        var used = new HashSet<>(packages.sentAmong(hashes));
        used.addAll(packages.filesAmong(hashes));
        return used;
    }
}
