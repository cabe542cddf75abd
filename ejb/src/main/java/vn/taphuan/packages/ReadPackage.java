package vn.taphuan.packages;

import java.util.List;
import java.util.Map;

/**
 * A package as its own papers tell of it, checked against what is in it.
 *
 * @param version of the standard; of an H5P package, of its main library
 * @param items what can be launched, in order; never empty
 */
record ReadPackage(PackageKind kind, String version, String title, List<Launch> items, List<Warning> warnings) {
    /**
     * @param href address below the top of the package, letters outside ASCII encoded, with its query and fragment
     * @param parameters to be added to it when it is launched; may be empty
     * @param told what the item finds in its data when it begins, by the names of the standard without {@code cmi.}
     * @param asset it is only shown, and says nothing of what is done in it
     */
    record Launch(
            String identifier, String title, String href, String parameters, Map<String, String> told, boolean asset) {}
}
