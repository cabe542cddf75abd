package vn.taphuan.rendition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A film is made small by a program of the machine. The rules around it are held with a program that the test writes, a
 * real process, for not every machine has ffmpeg; where one is, it is taken at its word.
 */
class FilmMakerTest {
    private static final String TOLD = "taphuan.ffmpeg";
    private static final byte[] MP4 = "\0\0\0\u0018ftypmp42 phim".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private final FilmMaker maker = new FilmMaker();

    @AfterEach
    void nobodyIsTold() {
        System.clearProperty(TOLD);
    }

    /** A program that notes what it is asked, and does this. */
    private void tellOf(String does) throws IOException {
        var program = Files.writeString(
                folder.resolve("ffmpeg"),
                "#!/bin/sh\necho \"$@\" > '" + folder.resolve("asked") + "'\nfor last; do :; done\n" + does + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        System.setProperty(TOLD, program.toString());
    }

    private Path film(byte[] content) throws IOException {
        return Files.write(folder.resolve("film"), content);
    }

    private Path small() {
        return folder.resolve("small.mp4");
    }

    @Test
    void the_program_is_the_one_the_server_was_told_of_and_none_where_it_says_so() throws IOException {
        tellOf("true");
        assertTrue(maker.isThere());
        System.setProperty(TOLD, "none");
        assertFalse(maker.isThere());
        System.setProperty(TOLD, folder.resolve("khong-co").toString());
        assertFalse(maker.isThere());
    }

    @Test
    void a_film_is_opened_as_what_it_is_and_may_name_no_address() throws IOException {
        tellOf("echo nhỏ > \"$last\"");
        assertTrue(maker.make(film(MP4), small(), () -> {}));
        assertEquals("nhỏ\n", Files.readString(small()));
        var asked = Files.readString(folder.resolve("asked"));
        assertTrue(asked.contains("-protocol_whitelist file -f mov"), asked);
        assertTrue(asked.contains("+faststart"), asked);
        var webm = "\u001A\u0045\u00DF\u00A3 phim dài".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(maker.make(film(webm), small(), () -> {}));
        assertTrue(Files.readString(folder.resolve("asked")).contains("-f matroska"));
    }

    @Test
    void what_is_no_film_never_reaches_the_program_and_one_it_cannot_read_is_left() throws IOException {
        tellOf("exit 1");
        assertFalse(maker.make(film("#EXTM3U http://10.0.0.1/".getBytes(StandardCharsets.UTF_8)), small(), () -> {}));
        assertFalse(Files.exists(folder.resolve("asked")));
        assertFalse(maker.make(film(MP4), small(), () -> {}));
    }

    @Test
    void where_the_machine_has_ffmpeg_a_film_becomes_smaller_and_begins_with_its_index_and_else_none_is_made()
            throws Exception {
        if (!maker.isThere()) {
            assertThrows(IOException.class, () -> maker.make(film(MP4), small(), () -> {}));
            assertFalse(Files.exists(small()));
            return;
        }
        var film = folder.resolve("film.mp4");
        var drawn = new ProcessBuilder(List.of(
                        "ffmpeg",
                        "-v",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=size=1280x720:rate=25:duration=2",
                        "-b:v",
                        "4M",
                        film.toString()))
                .inheritIO()
                .start();
        assertEquals(0, drawn.waitFor());
        assertTrue(maker.make(film, small(), () -> {}));
        assertTrue(
                Files.size(small()) < Files.size(film) / 2,
                () -> "smaller than " + film.toFile().length());
        var text = new String(Files.readAllBytes(small()), StandardCharsets.ISO_8859_1);
        assertTrue(text.indexOf("moov") < text.indexOf("mdat"), "the index comes first");
    }
}
