package vn.taphuan.world;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The browser of the journeys: Chromium or Chrome of this machine; else, as root with apt, Debian's; else one that
 * Playwright fetches. Without any the build fails and says how to get one.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");
    private static final int MOST_MINUTES = 10;

    private Chromium() {}

    static Playwright playwright() {
        var found = find().or(Chromium::installed);
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
    }

    static Browser launch(Playwright playwright) {
        var arguments = new ArrayList<>(QUIET);
        // Chromium refuses its sandbox to root.
        if (isRoot()) arguments.add("--no-sandbox");
        var options = new BrowserType.LaunchOptions().setArgs(arguments);
        find().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "The journeys need a browser: install Debian's package chromium (apt-get install chromium) or Google"
                            + " Chrome, and run again. " + e.getMessage(),
                    e);
        }
    }

    private static Optional<Path> find() {
        for (var folder : System.getenv("PATH").split(File.pathSeparator)) {
            for (var name : NAMES) {
                var program = Path.of(folder, name);
                if (Files.isExecutable(program)) return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> installed() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) return Optional.empty();
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
        return find();
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(Path.of(System.getProperty("taphuan.target"), "chromium-install.log")
                    .toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
