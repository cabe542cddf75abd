package vn.taphuan.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** An SVG: nothing is made of it, it is only told how large it is. */
final class Drawing {
    private static final int HEAD = 4_000;
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern SIZE = Pattern.compile("\\s(width|height)=[\"'](\\d{1,5})(?:\\.\\d+)?(?:px)?[\"']");
    private static final Pattern BOX = Pattern.compile(
            "\\sviewBox=[\"']\\s*-?[\\d.]+[\\s,]+-?[\\d.]+[\\s,]+(\\d{1,5})(?:\\.\\d+)?[\\s,]+(\\d{1,5})(?:\\.\\d+)?\\s*[\"']");

    private Drawing() {}

    /** Empty for what is none. */
    static Optional<Picture> read(byte[] content) {
        var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8);
        var root = ROOT.matcher(head);
        if (!root.find()) return Optional.empty();
        var size = size(root.group());
        return Optional.of(new Picture(size[0], size[1], weight(content), Map.of()));
    }

    private static int[] size(String root) {
        var told = SIZE.matcher(root).results().toList();
        if (told.size() == 2) return new int[] {number(told, "width"), number(told, "height")};
        var box = BOX.matcher(root);
        return box.find() ? new int[] {number(box, 1), number(box, 2)} : new int[2];
    }

    private static int number(Iterable<MatchResult> told, String name) {
        for (var each : told) if (each.group(1).equals(name)) return Integer.parseInt(each.group(2));
        return 0;
    }

    private static int number(Matcher box, int group) {
        return Integer.parseInt(box.group(group));
    }

    /** Text goes compressed. */
    private static long weight(byte[] content) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }
}
