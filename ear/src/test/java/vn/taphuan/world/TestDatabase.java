package vn.taphuan.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import vn.taphuan.devserver.Database;
import vn.taphuan.devserver.Server;

/** Before the first test: a fresh database, and a folder and ports for the server under test. */
public class TestDatabase implements LauncherSessionListener {
    private static Database database;

    /** The one database of this test run. */
    static Database get() {
        return database;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var folder = Path.of(
                System.getProperty("taphuan.target"),
                "test-world",
                Long.toString(ProcessHandle.current().pid()));
        var base = folder.resolve("server");
        prepare(folder, base);
        database = Database.start(folder.resolve("data"));
        System.setProperty("taphuan.base", base.toAbsolutePath().toString());
        System.setProperty("taphuan.http.port", Integer.toString(Server.freePort()));
        System.setProperty("taphuan.management.port", Integer.toString(Server.freePort()));
        System.setProperty("taphuan.db.url", database.url());
        System.setProperty("taphuan.db.user", database.user());
        System.setProperty("taphuan.db.password", database.password());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        database.close();
    }

    private static void prepare(Path folder, Path base) {
        try {
            var worlds = folder.getParent();
            if (Files.exists(worlds)) {
                try (var old = Files.walk(worlds)) {
                    for (var file : old.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
                }
            }
            Files.createDirectories(base.resolve("deployments"));
            var configuration = Files.createDirectories(base.resolve("configuration"));
            var shipped = Path.of(System.getProperty("jboss.home"), "standalone", "configuration");
            try (var files = Files.list(shipped)) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
