package vn.taphuan.devserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned WildFly as a child process, with the application deployed; its state lies in a folder of its own. */
public final class Server implements AutoCloseable {
    /** The management port stands this far above the page's port: 9990 beside 8080. */
    private static final int MANAGEMENT_OFFSET = 1910;

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Path home;
    private final Path base;
    private final int port;
    private final Database database;
    private final boolean demo;
    private final Consumer<String> console;
    private String packagesHost = "";
    private Process process;

    /**
     * @param home the provisioned server with the EAR in its deployments
     * @param base folder for this server's configuration, log and temporary files
     * @param console takes the lines the server prints
     */
    public Server(Path home, Path base, int port, Database database, boolean demo, Consumer<String> console) {
        this.home = home;
        this.base = base;
        this.port = port;
        this.database = database;
        this.demo = demo;
        this.console = console;
    }

    /** Gives packages a name of their own under which this server answers as well. */
    public Server withPackagesAt(String host) {
        packagesHost = host;
        return this;
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts and returns once the first page answers. */
    public void start() {
        requireFree(port);
        try {
            prepareBase();
            var command = StandaloneCommandBuilder.of(home)
                    .setBaseDirectory(base)
                    .setJavaHome(Path.of(System.getProperty("java.home")))
                    .addJavaOptions("-Xms256m", "-Xmx1g", "-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true")
                    .addServerArguments(serverArguments())
                    .build();
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var started = new CountDownLatch(1);
        var reader = new Thread(() -> read(started), "server-output");
        reader.setDaemon(true);
        reader.start();
        awaitStart(started);
    }

    private List<String> serverArguments() {
        var arguments = new ArrayList<String>();
        arguments.add("-Djboss.bind.address=127.0.0.1");
        arguments.add("-Djboss.bind.address.management=127.0.0.1");
        arguments.add("-Djboss.http.port=" + port);
        arguments.add("-Djboss.management.http.port=" + managementPort());
        arguments.add("-Dtaphuan.db.url=" + database.url());
        arguments.add("-Dtaphuan.db.user=" + database.user());
        arguments.add("-Dtaphuan.db.password=" + database.password());
        arguments.add("-Dtaphuan.demo=" + demo);
        if (!packagesHost.isEmpty()) arguments.add("-Dtaphuan.packages.origin=http://" + packagesHost + ':' + port);
        return arguments;
    }

    private int managementPort() {
        return port + MANAGEMENT_OFFSET <= 65_535 ? port + MANAGEMENT_OFFSET : port - MANAGEMENT_OFFSET;
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new StartProblem(
                    "Cổng " + port + " đang được chương trình khác dùng. Xin chọn cổng khác, ví dụ -Dport=9090.",
                    "Port " + port + " is in use. Choose another, for example -Dport=9090.");
        }
    }

    /** The configuration of the provisioned server, fresh at each start, and the application. */
    private void prepareBase() throws IOException {
        var configuration = base.resolve("configuration");
        var deployments = base.resolve("deployments");
        Files.createDirectories(configuration);
        Files.createDirectories(deployments);
        try (var files = Files.list(home.resolve("standalone/configuration"))) {
            for (var file : files.filter(Files::isRegularFile).toList())
                Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        try (var old = Files.list(deployments)) {
            for (var file : old.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
        Files.copy(home.resolve("standalone/deployments/taphuan.ear"), deployments.resolve("taphuan.ear"));
    }

    private void read(CountDownLatch started) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                console.accept(line);
                if (line.contains("WFLYSRV0025") || line.contains("WFLYSRV0026")) started.countDown();
            }
        } catch (IOException closed) {
            // The pipe of a server that was ended breaks where it happens to be; of a living one it is worth telling.
            if (process.isAlive()) console.accept(closed.toString());
        } finally {
            started.countDown();
        }
    }

    private void awaitStart(CountDownLatch started) {
        try {
            if (started.await(LONGEST_START.toSeconds(), TimeUnit.SECONDS) && process.isAlive() && answers()) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new StartProblem(
                "Máy chủ không khởi động được. Xin xem nhật ký " + base.resolve("log/server.log") + ".",
                "The server does not start; see the log " + base.resolve("log/server.log") + ".");
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(address() + "sign-in").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** Waits until the server ends by itself. */
    public void await() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the server at once, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends the server, gently first. */
    @Override
    public void close() {
        if (process == null || !process.isAlive()) return;
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
