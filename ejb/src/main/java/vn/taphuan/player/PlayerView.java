package vn.taphuan.player;

import java.util.List;
import vn.taphuan.packages.PackageKind;

/**
 * A package that is launched.
 *
 * @param version of the standard; of an H5P package, of its main library
 * @param items what can be launched, in order
 * @param position which of them is
 * @param pass opens it without a session, which its scripts must not reach
 * @param state under which what it keeps is sent; null when nothing is saved
 */
public record PlayerView(
        String title, PackageKind kind, String version, List<PlayerItem> items, int position, String pass, Long state) {
    public PlayerItem item() {
        return items.get(position);
    }

    /** Where it begins, below the top of the package, with query and fragment. */
    public String start() {
        return item().address();
    }
}
