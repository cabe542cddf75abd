package vn.taphuan.content;

import java.util.Collection;
import java.util.Set;

/**
 * Every feature that keeps content has a bean that tells which of it is still used; what none of them names is an
 * orphan. Content so knows none of them.
 */
public interface ContentUse {
    /** Those of the hashes that the feature uses. */
    Set<String> used(Collection<String> hashes);
}
