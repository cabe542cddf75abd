package vn.taphuan.packages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places inside a package, as zip files and manifests name them. */
final class PackagePath {
    static final int LONGEST = 400;

    private static final Pattern DRIVE = Pattern.compile("\\p{Alpha}:");
    private static final Pattern SCHEME = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+:|//");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/";
    private static final Pattern END_OF_PATH = Pattern.compile("[?#]");

    private PackagePath() {}

    /**
     * Where a manifest points to.
     *
     * @param paths the file's possible places, likeliest first: some authors encode an address, some do not
     * @param rest query and fragment
     */
    record Target(List<String> paths, String rest) {}

    /** Whether it leads to another site, or is a script or data instead of a place. */
    static boolean isElsewhere(String href) {
        return SCHEME.matcher(slashes(href)).lookingAt();
    }

    /** None when it leads out of the package. */
    static Optional<Target> target(String base, String href) {
        var whole = slashes(base) + slashes(href);
        var end = END_OF_PATH.matcher(whole);
        var at = end.find() ? end.start() : whole.length();
        var path = whole.substring(0, at);
        var places = Stream.of(decoded(path), path).map(PackagePath::inside).toList();
        if (places.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        var distinct = new LinkedHashSet<String>();
        places.forEach(place -> distinct.add(place.orElseThrow()));
        return Optional.of(new Target(List.copyOf(distinct), whole.substring(at)));
    }

    /** A base names a folder, with a slash at its end or without. */
    static String base(String told) {
        var base = slashes(told);
        return base.isEmpty() || base.endsWith("/") ? base : base + '/';
    }

    private static String slashes(String told) {
        return told.strip().replace('\\', '/');
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** The path without detours; none when it leads outside. */
    private static Optional<String> inside(String path) {
        if (isAbsolute(path)) return Optional.empty();
        var parts = new ArrayDeque<String>();
        for (var part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) return Optional.empty();
            } else if (!part.isEmpty() && !part.equals(".")) parts.addLast(part);
        }
        return Optional.of(String.join("/", parts));
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/")
                || DRIVE.matcher(path).lookingAt()
                || CONTROL.matcher(path).find();
    }

    /** The name of a zip entry as a path; none when it may not be one. Zip files need no way up. */
    static Optional<String> ofEntry(String name) {
        var path = name.replace('\\', '/');
        if (path.length() > LONGEST || List.of(path.split("/")).contains("..")) return Optional.empty();
        return inside(path);
    }

    /** The same for all ways of writing it that some system takes for one: capitals, and marks apart from letters. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The path as the address of a browser; java.net.URI would put marks together that stand apart in the name. */
    static String address(String path) {
        var address = new StringBuilder();
        for (var each : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(each) >= 0) address.append((char) each);
            else address.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
        }
        return address.toString();
    }
}
