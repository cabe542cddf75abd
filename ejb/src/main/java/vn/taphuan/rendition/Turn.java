package vn.taphuan.rendition;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Which way a camera was held: 1–8, as EXIF counts. */
final class Turn {
    static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    private Turn() {}

    /** Upright where nothing, or nothing sensible, is told. */
    static int of(byte[] jpeg) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            var segments = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            if (segments.isEmpty()) return UPRIGHT;
            try (var exif = new MemoryCacheImageInputStream(
                    withoutPadding(segments.get(0).segmentData()))) {
                var told = new TIFFReader().read(exif).getEntryById(TIFF.TAG_ORIENTATION);
                return told != null && told.getValue() instanceof Number turn ? known(turn.intValue()) : UPRIGHT;
            }
        } catch (IOException | RuntimeException broken) {
            return UPRIGHT;
        }
    }

    /** The name Exif and two zeros stand before what is told. */
    private static ByteArrayInputStream withoutPadding(InputStream segment) throws IOException {
        var bytes = segment.readAllBytes();
        return new ByteArrayInputStream(bytes, 6, Math.max(0, bytes.length - 6));
    }

    private static int known(int turn) {
        return turn >= UPRIGHT && turn <= LAST ? turn : UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean isOnItsSide(int turn) {
        return turn >= FIRST_ON_ITS_SIDE;
    }

    /** What sets a picture of that size, lying in its file so, on its feet. */
    static AffineTransform upright(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
