package vn.taphuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the newest report that each load left behind and prints one table. */
public final class Summary {
    /** Columns of a report's table: done, right, failed, per second, 50th and 95th percentile. */
    private static final Pattern ROW = Pattern.compile(
            "class=\"ellipsed-name\">([^<]+)</span>.*?ok col-3\">(.*?)<.*?ko col-4\">(.*?)<.*?col-6\">(.*?)<.*?"
                    + "col-8\">(.*?)<.*?col-10\">(.*?)<",
            Pattern.DOTALL);

    private Summary() {}

    /**
     * @param arguments folder of the reports
     */
    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| what | done | failed | per second | median ms | p95 ms |");
        out.println("|---|---:|---:|---:|---:|---:|");
        for (var report : newest(Path.of(arguments[0]))) {
            // The first row is the sum of all requests; "start" only prepares; the next is the job itself.
            ROW.matcher(Files.readString(report))
                    .results()
                    .skip(1)
                    .filter(row -> !row.group(1).equals("start"))
                    .limit(1)
                    .forEach(row -> out.printf(
                            "| %s | %s | %s | %s | %s | %s |%n",
                            row.group(1), row.group(2), row.group(3), row.group(4), row.group(5), row.group(6)));
        }
    }

    /** Reports of earlier runs stay in their folders, named by job and moment. */
    private static Collection<Path> newest(Path folder) throws IOException {
        try (var reports = Files.find(folder, 2, (path, attributes) -> path.endsWith("index.html"))) {
            return reports.sorted()
                    .collect(Collectors.toMap(
                            report ->
                                    report.getParent().getFileName().toString().replaceFirst("-\\d+$", ""),
                            Function.identity(),
                            (earlier, later) -> later,
                            TreeMap::new))
                    .values();
        }
    }
}
