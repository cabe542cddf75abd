package vn.taphuan.rendition;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A PNG, JPEG or WebP: told how large it is, and made smaller. It was sent in by somebody, so it is read by Java alone;
 * only pixels that we have drawn ourselves reach the encoder, and nothing of what else the file carries.
 */
final class Photo {
    /** Of a picture that is opened: more would take memory from everybody. */
    static final int MOST_PIXELS = 25_000_000;

    /** What a phone of 360 points needs, plain and with a fine screen. */
    private static final List<Integer> WIDTHS = List.of(480, 960);

    private static final int WIDEST = WIDTHS.get(WIDTHS.size() - 1);

    /** What saves less is not worth another file. */
    private static final double WORTH_IT = 0.9;

    private static final float QUALITY = 0.78f;

    private final byte[] content;
    private final PhotoFormat format;
    private final int turn;

    private Photo(byte[] content, PhotoFormat format) {
        this.content = content;
        this.format = format;
        this.turn = format == PhotoFormat.JPEG ? Turn.of(content) : Turn.UPRIGHT;
    }

    /** What cannot be read is told as it is, without a size and with nothing smaller; empty for what is no photo. */
    static Optional<Picture> read(byte[] content) {
        return PhotoFormat.of(content).map(format -> new Photo(content, format).read());
    }

    private Picture read() {
        var reader = reader();
        try (var input = input()) {
            reader.setInput(input, true, true);
            return read(reader, reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException broken) {
            return new Picture(0, 0, content.length, Map.of());
        } finally {
            reader.dispose();
        }
    }

    private Picture read(ImageReader reader, int width, int height) {
        var isOpened = (long) width * height <= MOST_PIXELS && !format.holdsMoreThanPixels(content);
        var upright = Turn.isOnItsSide(turn) ? height : width;
        return new Picture(
                upright,
                Turn.isOnItsSide(turn) ? width : height,
                content.length,
                isOpened ? smallerIfAny(reader, upright) : Map.of());
    }

    /** None where the picture breaks off, nor on a machine the encoder was not built for. */
    private Map<Integer, byte[]> smallerIfAny(ImageReader reader, int width) {
        try {
            return smaller(reader, width);
        } catch (IOException | RuntimeException | LinkageError broken) {
            return Map.of();
        }
    }

    /** Never asked of what is registered in the whole server: there may be readers that are not Java. */
    private ImageReader reader() {
        return format == PhotoFormat.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.name()).next();
    }

    private ImageInputStream input() {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
    }

    /** All widths or none: a browser that is told of a narrow one alone would show it on a desk as well. */
    private Map<Integer, byte[]> smaller(ImageReader reader, int width) throws IOException {
        var image = opened(reader, width);
        var smaller = new TreeMap<Integer, byte[]>();
        for (var wanted : WIDTHS) {
            var narrow = Math.min(wanted, width);
            if (!smaller.containsKey(narrow)) smaller.put(narrow, written(scaled(image, narrow)));
        }
        return smaller.lastEntry().getValue().length < content.length * WORTH_IT ? smaller : Map.of();
    }

    /** Upright, and not much larger than needed. */
    private BufferedImage opened(ImageReader reader, int width) throws IOException {
        var each = Math.max(1, width / (2 * WIDEST));
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(each, each, 0, 0);
        var image = reader.read(0, asked);
        var isOnItsSide = Turn.isOnItsSide(turn);
        return drawn(
                image,
                isOnItsSide ? image.getHeight() : image.getWidth(),
                isOnItsSide ? image.getWidth() : image.getHeight(),
                Turn.upright(turn, image.getWidth(), image.getHeight()));
    }

    /** By halves, since one step over more than that loses lines. */
    private static BufferedImage scaled(BufferedImage image, int width) {
        var at = image;
        while (at.getWidth() >= 2 * width) at = narrowed(at, at.getWidth() / 2);
        return at.getWidth() == width ? at : narrowed(at, width);
    }

    private static BufferedImage narrowed(BufferedImage image, int width) {
        var height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        return drawn(
                image,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform transform) {
        var drawn = new BufferedImage(
                width,
                height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return drawn;
    }

    /** What was drawn and not photographed is often smaller without any loss. */
    private byte[] written(BufferedImage image) throws IOException {
        var lossy = written(image, "Lossy");
        if (format != PhotoFormat.PNG) return lossy;
        var lossless = written(image, "Lossless");
        return lossless.length < lossy.length ? lossless : lossy;
    }

    private static byte[] written(BufferedImage image, String type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new WebPImageWriterSpi().createWriterInstance(null);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var told = writer.getDefaultWriteParam();
            told.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            told.setCompressionType(type);
            told.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), told);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
