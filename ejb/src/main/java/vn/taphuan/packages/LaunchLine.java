package vn.taphuan.packages;

/**
 * An item as it is launched.
 *
 * @param href below the top of the package, with query and fragment
 * @param parameters to be added to it; may be empty
 */
public record LaunchLine(String title, String href, String parameters) {
    /** The address with the parameters, joined as the standard says: whatever stands before them, and once only. */
    public String address() {
        var added = parameters.replaceAll("^[?&]+", "");
        if (added.isEmpty()) return href;
        var hash = href.indexOf('#');
        if (added.startsWith("#")) return hash < 0 ? href + added : href;
        var end = hash < 0 ? href.length() : hash;
        var before = href.substring(0, end);
        return before + (before.contains("?") ? '&' : '?') + added + href.substring(end);
    }
}
