package vn.taphuan.rendition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the pictures people send in. */
class PhotoTest {
    /** Red at its left, blue at its right, and never the same twice, as a photo is. */
    private static BufferedImage image(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var noise = new Random(5);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                var red = 0xFFC80A0A + (noise.nextInt(40) << 16);
                image.setRGB(x, y, x < width / 2 ? red : 0xFF0A0AC8);
            }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] photo(int width, int height) throws IOException {
        return file(image(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** The same as a camera writes it that was held that way. */
    private static byte[] turned(byte[] jpeg, int turn) throws IOException {
        var exif = new ByteArrayOutputStream();
        exif.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34});
        exif.write("Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.write(new byte[] {(byte) turn, 0, 0, 0, 0, 0, 0});
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        whole.write(exif.toByteArray());
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    private static BufferedImage read(byte[] webp) throws IOException {
        var reader = new WebPImageReaderSpi().createReaderInstance(null);
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(webp)));
        return reader.read(0);
    }

    private static boolean isRed(BufferedImage image, double x, double y) {
        var colour = new Color(image.getRGB((int) (x * (image.getWidth() - 1)), (int) (y * (image.getHeight() - 1))));
        return colour.getRed() > 150 && colour.getBlue() < 90;
    }

    private static Picture made(byte[] content) {
        return Photo.read(content).orElseThrow();
    }

    @Test
    void a_photo_gets_one_for_plain_and_one_for_fine_screens_of_phones() throws IOException {
        var photo = photo(2000, 1000);
        var made = made(photo);
        assertEquals(List.of(2000, 1000), List.of(made.width(), made.height()));
        assertEquals(photo.length, made.weight());
        assertEquals(Set.of(480, 960), made.smaller().keySet());
        for (var each : made.smaller().entrySet()) {
            var image = read(each.getValue());
            assertEquals(each.getKey(), image.getWidth());
            assertEquals(each.getKey() / 2, image.getHeight());
            assertTrue(isRed(image, 0.1, 0.5) && !isRed(image, 0.9, 0.5), "it shows the same");
            assertTrue(each.getValue().length < photo.length);
        }
    }

    @Test
    void no_picture_is_made_wider_than_it_is() throws IOException {
        assertEquals(
                Set.of(480, 700),
                made(file(image(700, 300, BufferedImage.TYPE_INT_RGB), "png"))
                        .smaller()
                        .keySet());
        assertEquals(
                Set.of(300),
                made(file(image(300, 900, BufferedImage.TYPE_INT_RGB), "png"))
                        .smaller()
                        .keySet());
    }

    @Test
    void what_is_small_already_stays_as_it_is() throws IOException {
        var flat = new BufferedImage(1200, 800, BufferedImage.TYPE_BYTE_BINARY);
        var made = made(file(flat, "png"));
        assertEquals(List.of(1200, 800), List.of(made.width(), made.height()));
        assertTrue(made.smaller().isEmpty() || made.smaller().get(960).length < file(flat, "png").length);
        var again = made(photo(2000, 1000)).smaller().get(480);
        assertTrue(made(again).smaller().isEmpty(), "a WebP of that width saves nothing");
    }

    @Test
    void what_lets_the_ground_through_still_does() throws IOException {
        var image = image(1000, 500, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 250; y++) for (int x = 0; x < 1000; x++) image.setRGB(x, y, 0);
        var small = read(made(file(image, "png")).smaller().get(480));
        assertEquals(0, small.getRGB(240, 10) >>> 24);
        assertEquals(255, small.getRGB(240, 230) >>> 24);
    }

    /** Where the red side of the lying file comes to stand. */
    @ParameterizedTest
    @CsvSource({"1,0,0.5", "2,1,0.5", "3,1,0.5", "4,0,0.5", "5,0.5,0", "6,0.5,0", "7,0.5,1", "8,0.5,1", "9,0,0.5"})
    void a_photo_stands_upright_however_the_camera_was_held(int turn, double x, double y) throws IOException {
        var made = made(turned(photo(1200, 600), turn));
        var isOnItsSide = turn >= 5 && turn <= 8;
        assertEquals(isOnItsSide ? 600 : 1200, made.width());
        assertEquals(isOnItsSide ? 1200 : 600, made.height());
        var small = read(made.smaller().get(480));
        assertTrue(isRed(small, x, y), "red");
        assertTrue(!isRed(small, 1 - x, 1 - y), "and blue across");
    }

    @Test
    void nothing_but_pixels_goes_into_the_smaller_ones() throws IOException {
        var small = made(turned(photo(1200, 600), 6)).smaller().get(480);
        var text = new String(small, StandardCharsets.ISO_8859_1);
        assertTrue(!text.contains("Exif") && !text.contains("EXIF") && !text.contains("ICCP"));
    }

    /** A file of a hundred bytes may say that it is a thousand million pixels. */
    @Test
    void a_picture_that_would_take_the_memory_of_all_is_not_opened() throws IOException {
        var bomb = file(image(10, 10, BufferedImage.TYPE_INT_RGB), "png");
        System.arraycopy(new byte[] {0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30}, 0, bomb, 16, 8);
        var made = made(bomb);
        assertTrue(made.smaller().isEmpty());
        assertTrue(made.width() == 30_000 || made.width() == 0, "or its sum is wrong");
    }

    @Test
    void what_moves_is_left_to_move() throws IOException {
        var png = file(image(800, 400, BufferedImage.TYPE_INT_RGB), "png");
        var moving = new ByteArrayOutputStream();
        moving.write(png, 0, 33);
        moving.write(new byte[] {0, 0, 0, 8, 'a', 'c', 'T', 'L', 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0});
        moving.write(png, 33, png.length - 33);
        assertTrue(made(moving.toByteArray()).smaller().isEmpty());
    }

    @Test
    void what_is_broken_stays_as_it_came() throws IOException {
        var photo = photo(1200, 600);
        for (var length : List.of(3, 10, 200, photo.length / 2)) {
            var made = made(Arrays.copyOf(photo, length));
            assertEquals(length.longValue(), made.weight());
        }
        assertTrue(made("RIFF....WEBPVP8 gì đó".getBytes(StandardCharsets.UTF_8))
                .smaller()
                .isEmpty());
        assertEquals(Optional.empty(), Photo.read("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), Photo.read(new byte[0]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns='http://www.w3.org/2000/svg' viewBox="0 0 640 320">       | 640 | 320
            <?xml version="1.0"?><svg width="300" height='150.5' viewBox="0 0 9 9"> | 300 | 150
            \uFEFF<svg height="20px" width="10px">                                     | 10  | 20
            <svg width="100%" height="100%" viewBox="0,0,16.5,9">                | 16  | 9
            <svg width="100%">                                                   | 0   | 0""")
    void a_drawing_tells_how_large_it_is(String text, int width, int height) {
        var drawing = Drawing.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertArrayEquals(new int[] {width, height}, new int[] {drawing.width(), drawing.height()});
        assertTrue(drawing.smaller().isEmpty() && drawing.weight() > 0);
    }
}
