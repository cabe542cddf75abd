package vn.taphuan.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Which address of ours a request asks for, read as the container reads it: who keeps a door must not take for one
 * address what is answered as another.
 */
final class Address {
    /** What the container, a proxy before it and we may each read in a way of their own. No page of ours is called so. */
    private static final Pattern CROOKED =
            Pattern.compile("(^|/)\\.{1,2}(/|$)|\\\\|%(2f|5c)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private Address() {}

    /** Whether it goes back on its way, or hides where one of its words ends. */
    static boolean isCrooked(HttpServletRequest request) {
        var uri = request.getRequestURI();
        try {
            return CROOKED.matcher(uri).find() || CROOKED.matcher(path(uri)).find();
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    /** The path within this application. */
    static String of(HttpServletRequest request) {
        return path(request.getRequestURI()).substring(request.getContextPath().length());
    }

    private static String path(String uri) {
        var words = PARAMETERS.matcher(uri).replaceAll("");
        // A plus is a blank in a form only.
        var read = URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
        return SLASHES.matcher(PARAMETERS.matcher(read).replaceAll("")).replaceAll("/");
    }
}
