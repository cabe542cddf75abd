package vn.taphuan.packages;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.taphuan.shared.Refused;

/** Text in whatever letters it was written: what the bytes show counts more than what the file says of itself. */
final class PlainText {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION = 200;

    private PlainText() {}

    /** Without a byte order mark and spaces before it; Refused when it is in no letters that can be told. */
    static String of(byte[] bytes, String path) {
        try {
            var text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        } catch (CharacterCodingException e) {
            throw new Refused("packages.letters", path);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) return StandardCharsets.UTF_16LE;
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) return StandardCharsets.UTF_16BE;
        if (startsWith(bytes, 0xEF, 0xBB)) return StandardCharsets.UTF_8;
        return declared(bytes);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    /** Programs that write their texts as UTF-8 and call them UTF-16 are common. */
    private static Charset declared(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(start);
        if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16"))
            return StandardCharsets.UTF_8;
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
