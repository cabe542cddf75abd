package vn.taphuan.rendition;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import vn.taphuan.content.Setting;

/**
 * Makes a small film by {@code ffmpeg}, a program of the machine: the one the server was told of ({@code taphuan.ffmpeg},
 * {@code TAPHUAN_FFMPEG}; {@code none} for no program), else what is on the path. A film was sent in by somebody, so it is
 * read as what it says it is and as nothing else, and may name no other file or address.
 */
@ApplicationScoped
class FilmMaker {
    /** Lines of the picture, at most. */
    static final int HEIGHT = 360;

    private static final Logger LOG = Logger.getLogger(FilmMaker.class.getName());
    private static final String NONE = "none";
    private static final int SECONDS_BETWEEN_SIGNS = 20;
    private static final int MOST_SIGNS = 3 * 3600 / SECONDS_BETWEEN_SIGNS;

    private volatile Process running;

    boolean isThere() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        return Setting.of("taphuan.ffmpeg")
                .map(told -> told.equals(NONE) ? Optional.<Path>empty() : Optional.of(Path.of(told)))
                .orElseGet(FilmMaker::onThePath)
                .filter(Files::isExecutable);
    }

    private static Optional<Path> onThePath() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "ffmpeg"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Writes the small film over the second file.
     *
     * @param sign given now and then while it works
     * @return false when the program could not make one of this film
     */
    boolean make(Path original, Path small, Runnable sign) throws IOException {
        var format = format(original);
        if (format.isEmpty()) return false;
        var program = program().orElseThrow(() -> new IOException("ffmpeg is gone"));
        var process = new ProcessBuilder(command(program, format.get(), original, small))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        running = process;
        try {
            process.getOutputStream().close();
            return ended(process, sign) == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the server stops", e);
        } finally {
            process.destroyForcibly();
            running = null;
        }
    }

    private static int ended(Process process, Runnable sign) throws IOException, InterruptedException {
        for (int signs = 0; signs < MOST_SIGNS; signs++) {
            if (process.waitFor(SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS)) return process.exitValue();
            sign.run();
        }
        throw new IOException("ffmpeg does not come to an end");
    }

    /** H.264 and AAC in an MP4 whose index comes first: what every phone plays, and begins to play at once. */
    private static List<String> command(Path program, String format, Path original, Path small) {
        var command = new ArrayList<>(List.of(program.toString(), "-nostdin", "-v", "error", "-y"));
        command.addAll(
                List.of("-protocol_whitelist", "file", "-f", format, "-threads", "1", "-i", original.toString()));
        command.addAll(List.of("-map", "0:v:0", "-map", "0:a:0?", "-map_metadata", "-1", "-map_chapters", "-1"));
        command.addAll(List.of("-vf", "scale=-2:'min(" + HEIGHT + ",trunc(ih/2)*2)'", "-pix_fmt", "yuv420p"));
        command.addAll(List.of("-c:v", "libx264", "-profile:v", "main", "-preset", "veryfast", "-threads", "1"));
        command.addAll(List.of("-crf", "28", "-maxrate", "300k", "-bufsize", "600k"));
        command.addAll(List.of("-c:a", "aac", "-ac", "1", "-b:a", "48k"));
        command.addAll(List.of("-movflags", "+faststart", "-f", "mp4", small.toString()));
        return command;
    }

    /** Which reader of ffmpeg may open it; empty for what no course takes as a film. */
    private static Optional<String> format(Path film) throws IOException {
        var head = new byte[12];
        try (var content = Files.newInputStream(film)) {
            if (content.readNBytes(head, 0, head.length) < head.length) return Optional.empty();
        }
        if (head[4] == 'f' && head[5] == 't' && head[6] == 'y' && head[7] == 'p') return Optional.of("mov");
        var isMatroska = (head[0] & 0xFF) == 0x1A && head[1] == 0x45 && (head[2] & 0xFF) == 0xDF;
        return isMatroska ? Optional.of("matroska") : Optional.empty();
    }

    @PreDestroy
    void stop() {
        var process = running;
        if (process == null) return;
        LOG.info("A film is left half made; it is begun anew after the next start");
        process.destroyForcibly();
    }
}
