package vn.taphuan.authoring;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import vn.taphuan.shared.Refused;

/** Pictures a page may show, told by what they are and not by their names. */
enum PictureKind {
    PNG(".png", content -> starts(content, 0, 0x89, 'P', 'N', 'G')),
    JPEG(".jpg", content -> starts(content, 0, 0xFF, 0xD8, 0xFF)),
    WEBP(".webp", content -> starts(content, 0, 'R', 'I', 'F', 'F') && starts(content, 8, 'W', 'E', 'B', 'P')),
    SVG(".svg", PictureKind::isDrawing);

    private static final int MOST_BYTES = 5 << 20;
    private static final int HEAD = 1_000;

    private final String ending;
    private final Predicate<byte[]> is;

    PictureKind(String ending, Predicate<byte[]> is) {
        this.ending = ending;
        this.is = is;
    }

    /** Refused when it is of no kind that is shown, or too large for a weak line. */
    static PictureKind of(byte[] content) {
        if (content.length > MOST_BYTES) throw new Refused("authoring.pictureLarge", MOST_BYTES >> 20);
        return Arrays.stream(values())
                .filter(kind -> kind.is.test(content))
                .findFirst()
                .orElseThrow(() -> new Refused("authoring.pictureKind"));
    }

    /** Whether a file of this name and content is a picture, and the one it is called. */
    static boolean isCalledRightly(String name, byte[] content) {
        return content.length <= MOST_BYTES
                && Arrays.stream(values()).anyMatch(kind -> name.endsWith(kind.ending) && kind.is.test(content));
    }

    String ending() {
        return ending;
    }

    private static boolean starts(byte[] content, int at, int... with) {
        if (content.length < at + with.length) return false;
        for (int i = 0; i < with.length; i++) if ((content[at + i] & 0xFF) != with[i]) return false;
        return true;
    }

    /** It is shown as a picture, where nothing in it runs, and by itself only with a policy that lets nothing run. */
    private static boolean isDrawing(byte[] content) {
        var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8).strip();
        return head.startsWith("<svg") || head.startsWith("<?xml") && head.contains("<svg");
    }
}
