package vn.taphuan.web.player;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The beginning of a page of a package, as bytes: tags are put into it before anything of the package runs, and its
 * letters stay as they are, whatever their encoding.
 *
 * @param text letter by letter in UTF-16, else byte by byte
 */
record HtmlStart(String text, Charset charset) {
    /** The head of any page begins within. */
    static final int LENGTH = 1 << 18;

    /** As far as browsers look for the encoding. */
    private static final int LOOKED_THROUGH = 1024;

    private static final Pattern TOLD =
            Pattern.compile("<meta[^>]*charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    static HtmlStart of(byte[] bytes) {
        var charset = charset(bytes);
        return new HtmlStart(new String(bytes, charset), charset);
    }

    /** UTF-16 by its mark, or by the empty half of the first letter; of all else every byte is taken for itself. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) return StandardCharsets.ISO_8859_1;
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') return StandardCharsets.UTF_16BE;
        if (first == 0xFF && second == 0xFE || first == '<' && second == 0) return StandardCharsets.UTF_16LE;
        return StandardCharsets.ISO_8859_1;
    }

    byte[] with(String tags) {
        var at = place();
        return (text.substring(0, at) + tags + text.substring(at)).getBytes(charset);
    }

    /** After the head's tag, else before the first script, comments passed over; else after what must come first. */
    private int place() {
        var first = mark();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at);
                if (at < 0) return first;
            } else if (isTag("script", at)) return at;
            else if (isTag("head", at)) return Math.max(first, end(at));
            else if (isTag("html", at) || isTag("!doctype", at) || isTag("?xml", at)) {
                if (end(at) == 0) return first;
                first = end(at);
                at = first - 1;
            }
        }
        return first;
    }

    private int mark() {
        if (text.startsWith("\uFEFF")) return 1;
        return text.startsWith("\u00EF\u00BB\u00BF") ? "\u00EF\u00BB\u00BF".length() : 0;
    }

    private boolean isTag(String name, int at) {
        var end = at + 1 + name.length();
        return text.regionMatches(true, at + 1, name, 0, name.length())
                && end < text.length()
                && (text.charAt(end) == '>' || text.charAt(end) == '/' || Character.isWhitespace(text.charAt(end)));
    }

    /** Where the tag is over that begins there; 0 when it never is. */
    private int end(int tag) {
        var quote = '\0';
        for (int at = tag; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (quote != '\0') quote = letter == quote ? '\0' : quote;
            else if (letter == '"' || letter == '\'') quote = letter;
            else if (letter == '>') return at + 1;
        }
        return 0;
    }

    /** The encoding a page tells of itself, which the tags might push out of sight; UTF-16 tells by its mark alone. */
    Optional<String> told() {
        if (charset != StandardCharsets.ISO_8859_1) return Optional.empty();
        var told = TOLD.matcher(text.substring(0, Math.min(LOOKED_THROUGH, text.length())));
        return told.find() ? Optional.of(told.group(1)) : Optional.empty();
    }
}
