package vn.taphuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads what the loads left behind and prints one table. */
public final class Summary {
    private static final Pattern NAME = Pattern.compile("\"name\": \"([^\"]+)\"");

    private Summary() {}

    /**
     * @param arguments folder of the results
     */
    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| what | done | failed | per second | median ms | p95 ms |");
        out.println("|---|---:|---:|---:|---:|---:|");
        try (var runs = Files.find(Path.of(arguments[0]), 4, (path, attributes) -> path.endsWith("stats.json"))) {
            for (var file : runs.sorted().toList()) {
                var stats = Files.readString(file);
                // Without a group the last part is the request; with one the first of the contents is the group.
                var contents = stats.substring(stats.indexOf("\"contents\""));
                var name = NAME.matcher(contents);
                if (!name.find()) continue;
                out.println("| " + name.group(1) + " | " + value(contents, "numberOfRequests", "ok") + " | "
                        + value(contents, "numberOfRequests", "ko") + " | "
                        + value(contents, "meanNumberOfRequestsPerSecond", "ok") + " | "
                        + value(contents, "percentiles1", "ok") + " | " + value(contents, "percentiles3", "ok")
                        + " |");
            }
        }
    }

    private static String value(String stats, String what, String which) {
        var found = Pattern.compile("\"" + what + "\": \\{[^}]*\"" + which + "\": ([^,\\s}]+)")
                .matcher(stats);
        return found.find() ? found.group(1) : "–";
    }
}
