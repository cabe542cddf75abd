package vn.taphuan.rendition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.taphuan.content.ContentUse;

/** A version is shown for good, and so are the smaller pictures and films of it. */
@Dependent
class RenditionContentUse implements ContentUse {
    @Inject
    Originals originals;

    @Override
    public Set<String> used(Collection<String> hashes) {
        return new HashSet<>(originals.renditionsAmong(hashes));
    }
}
