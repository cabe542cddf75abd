package vn.taphuan.authoring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import vn.taphuan.shared.Refused;

/** Reads captions as WebVTT has them, so far that an author learns of a slip before a learner does. */
final class CaptionReader {
    static final int MOST_BYTES = 2 << 20;
    private static final String ARROW = "-->";
    private static final Pattern TIMES = Pattern.compile(
            "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})[ \\t]+-->[ \\t]+(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?:[ \\t].*)?");

    private CaptionReader() {}

    /**
     * How many captions there are. Refused, with the line, when the file is not in UTF-8, is none of WebVTT, or tells a
     * time that cannot be.
     */
    static int read(byte[] content) {
        if (content.length > MOST_BYTES) throw new Refused("authoring.captionsLarge", MOST_BYTES >> 20);
        var lines = text(content).lines().toList();
        if (lines.isEmpty() || !lines.get(0).matches("\\uFEFF?WEBVTT(?:[ \\t].*)?"))
            throw new Refused("authoring.captionsHead");
        int captions = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).contains(ARROW)) continue;
            checkTimes(lines, i);
            captions++;
        }
        if (captions == 0) throw new Refused("authoring.captionsNone");
        return captions;
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused("authoring.captionsEncoding");
        }
    }

    private static void checkTimes(List<String> lines, int at) {
        var told = TIMES.matcher(lines.get(at).strip());
        if (!told.matches()) throw new Refused("authoring.captionsTime", at + 1);
        long from = milliseconds(told.group(1), told.group(2), told.group(3), told.group(4));
        long to = milliseconds(told.group(5), told.group(6), told.group(7), told.group(8));
        if (to <= from) throw new Refused("authoring.captionsTime", at + 1);
    }

    private static long milliseconds(String hours, String minutes, String seconds, String thousandths) {
        var whole = (hours == null ? 0 : Long.parseLong(hours) * 3_600)
                + Long.parseLong(minutes) * 60
                + Long.parseLong(seconds);
        return whole * 1_000 + Long.parseLong(thousandths);
    }
}
