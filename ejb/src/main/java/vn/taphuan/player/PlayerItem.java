package vn.taphuan.player;

import vn.taphuan.packages.LaunchLine;

/**
 * One item of a package as somebody sees it.
 *
 * @param id of the item in the package
 * @param href below the top of the package, with query and fragment
 * @param parameters to be added to it; may be empty
 * @param score percent 0–100; null when there is none
 */
public record PlayerItem(
        Long id,
        String title,
        String href,
        String parameters,
        Completeness completeness,
        Success success,
        Integer score) {
    /** Of an item that was never opened nothing is on record. */
    public PlayerItem {
        completeness = completeness == null ? Completeness.UNKNOWN : completeness;
        success = success == null ? Success.UNKNOWN : success;
    }

    PlayerItem(Long id, String title, String href, String parameters) {
        this(id, title, href, parameters, null, null, null);
    }

    public boolean finished() {
        return completeness == Completeness.COMPLETED || success == Success.PASSED;
    }

    String address() {
        return new LaunchLine(title, href, parameters).address();
    }
}
