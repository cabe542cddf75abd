package vn.taphuan.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.taphuan.devserver.Server;
import vn.taphuan.identity.QuickPasswords;

/** The running system as people meet it: the shipped server with the demo world, and browsers at their desks. */
public final class World {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PASSWORD = "Taphuan@2026";
    private static final Path TARGET = Path.of(System.getProperty("taphuan.target"));
    private static final double MILLISECONDS_TO_WAIT = 10_000;
    private static World world;

    private final Server server;
    private final Browser browser;

    private World() {
        var log = TARGET.resolve("journey-server.log");
        server = new Server(
                Path.of(System.getProperty("jboss.home")),
                Path.of(System.getProperty("taphuan.base")),
                Integer.getInteger("taphuan.http.port"),
                TestDatabase.get(),
                true,
                line -> append(log, line));
        server.start();
        makePasswordsQuick();
        Playwright playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    /** The one world of this test run, started at first use. */
    public static synchronized World get() {
        if (world == null) world = new World();
        return world;
    }

    /** The rounds that slow a thief would slow the journeys too, which sign in a thousand times. */
    private static void makePasswordsQuick() {
        var database = TestDatabase.get();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var change = connection.prepareStatement(
                        "update account set password_hash = ? where password_hash like '%:210000:%'")) {
            change.setString(1, QuickPasswords.hash(PASSWORD));
            assertTrue(change.executeUpdate() > 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(Path log, String line) {
        try {
            Files.writeString(log, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the server, without a slash at its end. */
    public String address() {
        return server.address().replaceFirst("/$", "");
    }

    /** Another server on the same database, not started yet. */
    public Server another(Path base, int port) {
        return new Server(
                Path.of(System.getProperty("jboss.home")),
                base,
                port,
                TestDatabase.get(),
                false,
                line -> append(TARGET.resolve("journey-server.log"), line));
    }

    /** Ends the server and starts it again on the same database, as an administrator would. */
    public void restartServer() {
        server.close();
        server.start();
    }

    /** The power fails, and comes back. */
    public void losePower() throws InterruptedException {
        server.kill();
        server.start();
    }

    /** What a query for one number gives, straight from the database. */
    public long counted(String sql) throws SQLException {
        return Long.parseLong(listed(sql).get(0));
    }

    /** What a query for one text gives, row by row. */
    public List<String> listed(String sql) throws SQLException {
        var database = TestDatabase.get();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) rows.add(result.getString(1));
            return rows;
        }
    }

    /** A device of its own: a phone of 360 px. */
    public Desk phone() {
        return new Desk().narrow();
    }

    public Desk desk() {
        return new Desk().wide();
    }

    /** Someone in front of a browser. */
    public final class Desk implements AutoCloseable {
        private final BrowserContext context;
        public final Page page;

        private Desk() {
            context = browser.newContext(new Browser.NewContextOptions()
                    .setAcceptDownloads(true)
                    .setLocale("vi-VN")
                    .setBaseURL(server.address()));
            context.setDefaultTimeout(MILLISECONDS_TO_WAIT);
            page = context.newPage();
        }

        public Desk signIn(String username) {
            return signIn(username, PASSWORD);
        }

        public Desk signIn(String username, String password) {
            page.navigate("/sign-in");
            return fillIn(username, password);
        }

        /** Signs in on the page now shown, which leads back to where it was asked for. */
        public Desk signInHere(String username) {
            return signInHere(username, PASSWORD);
        }

        public Desk signInHere(String username, String password) {
            return fillIn(username, password);
        }

        private Desk fillIn(String username, String password) {
            page.getByLabel("Tên đăng nhập hoặc số định danh cá nhân").fill(username);
            page.getByLabel("Mật khẩu").fill(password);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                    .click();
            page.waitForLoadState(LoadState.LOAD);
            return this;
        }

        /** The page as a phone of 360 px shows it. */
        public Desk narrow() {
            page.setViewportSize(360, 740);
            return this;
        }

        /** The page as a desk shows it. */
        public Desk wide() {
            page.setViewportSize(1280, 800);
            return this;
        }

        /** Goes to a page and holds it to WCAG 2.2 AA and to the width of the screen. */
        public Desk visit(String path) {
            var answer = page.navigate(path);
            assertTrue(answer.status() < 500, () -> path + " answers " + answer.status());
            return check();
        }

        /** Holds the page now shown to WCAG 2.2 AA; it must not be wider than the screen. */
        public Desk check() {
            page.waitForLoadState(LoadState.LOAD);
            var violations = axe().analyze().getViolations();
            assertEquals("", violations.stream().map(Desk::told).collect(Collectors.joining("\n")), () -> page.url());
            assertEquals(
                    0,
                    page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
                    () -> page.url() + " is wider than the screen");
            return this;
        }

        /** A page without frames is looked at where it stands; else axe opens a tab to put the frames together. */
        private AxeBuilder axe() {
            var options = new AxeRunOptions();
            options.setResultTypes(List.of("violations"));
            return new AxeBuilder(page)
                    .options(options)
                    .withTags(WCAG)
                    .setLegacyMode(page.frames().size() == 1);
        }

        private static String told(Rule rule) {
            return rule.getId() + ": "
                    + rule.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining(" | "));
        }

        /** The field with exactly this label. */
        public Locator field(String label) {
            return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        }

        public void choose(String label, String option) {
            field(label).selectOption(new SelectOption().setLabel(option));
        }

        public Locator button(String name) {
            return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        }

        public void press(String button) {
            button(button).click();
        }

        public void follow(String link) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .click();
        }

        public void offline(boolean offline) {
            context.setOffline(offline);
        }

        public Desk screenshot(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(TARGET.resolve("screenshots").resolve(name + ".png")));
            return this;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
