package vn.taphuan.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A server that speaks S3, as a process beside the tests, on a port of the loopback that was free. */
final class S3Server implements AutoCloseable {
    private static final Path PROGRAM = Path.of("target", "s3-server", "s3mock-exec.jar");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on ports? .*?(\\d+) \\(http\\)");

    private final Process process;
    private final String address;

    private S3Server(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static S3Server start() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        PROGRAM.toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.httpPort=0")
                .redirectErrorStream(true)
                .start();
        var told = process.inputReader();
        var server = new S3Server(process, "http://127.0.0.1:" + port(told));
        swallow(process);
        return server;
    }

    private static String port(BufferedReader told) throws IOException {
        var all = new StringBuilder();
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            var started = STARTED.matcher(line);
            if (started.find()) return started.group(1);
            all.append(line).append('\n');
        }
        throw new IOException("The S3 server did not start:\n" + all);
    }

    /** Nobody reads on, and a full pipe would stop the server. */
    private static void swallow(Process process) {
        var reader = new Thread(() -> {
            try {
                process.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException ended) {
                Thread.currentThread().interrupt();
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
