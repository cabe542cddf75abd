package vn.taphuan.rendition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a photo is, told by its first bytes. */
enum PhotoFormat {
    PNG(0, "\u0089PNG\r\n\u001A\n"),
    JPEG(0, "\u00FF\u00D8\u00FF"),
    WEBP(8, "WEBP");

    private static final int PNG_CHUNKS = 8;
    private static final int WEBP_FLAGS = 20;

    /** Of an extended WebP: that it moves, or tells which way it is to be turned. */
    private static final int MOVES_OR_TURNS = 0b1010;

    private final int at;
    private final byte[] begins;

    PhotoFormat(int at, String begins) {
        this.at = at;
        this.begins = begins.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<PhotoFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(format -> format.isOf(content)).findFirst();
    }

    private boolean isOf(byte[] content) {
        return content.length >= at + begins.length
                && Arrays.equals(content, at, at + begins.length, begins, 0, begins.length);
    }

    /** Whether it moves, or is turned by what stands beside the pixels: drawn anew it would look otherwise. */
    boolean holdsMoreThanPixels(byte[] content) {
        return switch (this) {
            case PNG -> hasChunk(content, "acTL") || hasChunk(content, "eXIf");
            case WEBP ->
                content.length > WEBP_FLAGS && content[15] == 'X' && (content[WEBP_FLAGS] & MOVES_OR_TURNS) != 0;
            case JPEG -> false;
        };
    }

    /** Walks the chunks: length, name, content, sum. */
    private static boolean hasChunk(byte[] png, String name) {
        for (long from = PNG_CHUNKS; from + 12 <= png.length; ) {
            var at = (int) from;
            if (new String(png, at + 4, 4, StandardCharsets.ISO_8859_1).equals(name)) return true;
            from += 12 + (length(png, at) & 0xFFFFFFFFL);
        }
        return false;
    }

    private static int length(byte[] png, int at) {
        return (png[at] & 0xFF) << 24 | (png[at + 1] & 0xFF) << 16 | (png[at + 2] & 0xFF) << 8 | png[at + 3] & 0xFF;
    }
}
