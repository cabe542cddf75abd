package vn.taphuan.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.taphuan.content.ContentUse;

/** Drafts use their media, and so do the libraries of authors. */
@Dependent
class AuthoringContentUse implements ContentUse {
    @Inject
    LibraryFiles library;

    @Override
    public Set<String> used(Collection<String> hashes) {
        var used = new HashSet<>(library.keptAmong(hashes));
        used.addAll(library.draftedAmong(hashes));
        return used;
    }
}
