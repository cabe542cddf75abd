package vn.taphuan.devserver;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code mvn -Prun}: database and server on this machine, until Ctrl-C. */
public final class Launcher {
    private static final PrintStream CONSOLE = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Browsers take every name that ends so for this machine. */
    private static final String PACKAGES_HOST = "packages.localhost";

    private Launcher() {}

    /**
     * @param arguments the provisioned server, the folder for data; system properties {@code port} and {@code demo}
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (StartProblem problem) {
            CONSOLE.println();
            CONSOLE.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path home, Path data) throws InterruptedException {
        var port = port(System.getProperty("port", "8080"));
        var demo = Boolean.parseBoolean(System.getProperty("demo", "true"));
        var database = Database.start(data);
        var server = new Server(home, data.resolve("server"), port, database, demo, CONSOLE::println)
                .withPackagesAt(PACKAGES_HOST);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            database.close();
        }));
        server.start();
        welcome(server.address(), database.url(), demo);
        server.await();
    }

    static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65_535) return port;
        } catch (NumberFormatException notANumber) {
            // The same answer as for a number out of range, below.
        }
        throw new StartProblem(
                "Cổng phải là một số từ 1 đến 65535, không phải “" + text + "”. Ví dụ: -Dport=9090.",
                "The port must be a number from 1 to 65535, not \"" + text + "\". For example: -Dport=9090.");
    }

    private static void welcome(String address, String database, boolean demo) {
        CONSOLE.println();
        CONSOLE.println("  Tập huấn CCHC đã sẵn sàng / is ready:  " + address);
        CONSOLE.println("  Cơ sở dữ liệu / database:  " + database.replaceFirst("[?].*", ""));
        if (demo) {
            CONSOLE.println("  Đăng nhập thử, mật khẩu chung Taphuan@2026 / demo sign-ins, all with that password:");
            CONSOLE.println("    hocvien    người học / learner");
            CONSOLE.println("    giangvien  giảng viên / trainer");
            CONSOLE.println("    daotao     phòng Quản lý đào tạo / training office");
            CONSOLE.println("    nhansu     nhân sự xã Mường Than / HR of one commune");
            CONSOLE.println("    sonoivu    Sở Nội vụ / HR of the province");
            CONSOLE.println("    quantri    quản trị / administrator");
        }
        CONSOLE.println("  Ctrl-C để dừng / to stop.");
        CONSOLE.println();
    }
}
