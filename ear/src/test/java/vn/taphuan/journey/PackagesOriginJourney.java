package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.taphuan.devserver.Server;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** Packages made of several frames, on a server that has a second name for them. */
class PackagesOriginJourney {
    private static final int PORT = Server.freePort();
    private static final String OURS = "http://localhost:" + PORT;
    private static final String THEIRS = "http://packages.localhost:" + PORT;
    private static final Path BASE = Path.of(System.getProperty("taphuan.base")).resolveSibling("packages-server");

    /** Finds the API in a window around its own, and tells what of ours it reached. */
    private static final String INNER = """
            <!doctype html><html lang="vi"><meta charset="utf-8"><title>Khung</title><main><h1>Khung</h1><p>…</p><button>Học</button></main><script>
            const reached = [];
            try { top.document.title; reached.push('trang'); } catch (closed) {}
            if (document.cookie) reached.push('phiên');
            let at = window;
            while (!at.API && at.parent !== at) at = at.parent;
            const api = at.API;
            api.LMSInitialize('');
            const show = text => (document.querySelector('p').textContent = text);
            fetch('/api/v1/home', {credentials: 'include'}).then(answer => reached.push(answer.status), () => {})
              .then(() => show(api.LMSGetValue('cmi.core.lesson_mode') + ' ' + api.LMSGetValue('cmi.core.lesson_location') + ' [' + reached + ']'));
            document.querySelector('button').onclick = () => {
              api.LMSSetValue('cmi.core.lesson_location', 'khung 2');
              api.LMSSetValue('cmi.core.lesson_status', 'completed');
              show(api.LMSCommit(''));
            };
            </script></html>""";

    private static World world;
    private static Server server;

    @BeforeAll
    static void a_server_has_a_second_name() {
        world = World.get();
        server = world.another(BASE, PORT).withPackagesAt("packages.localhost");
        server.start();
    }

    @AfterAll
    static void it_is_ended() {
        server.close();
    }

    private static Parcels frames(String title) {
        return Parcels.scorm(title, "1.2", "index.html")
                .with(
                        "index.html",
                        "<!doctype html><html lang=\"vi\"><title>Khung ngoài</title><iframe title=\"Khung\" src=\"khung.html\"></iframe></html>")
                .with("khung.html", INNER);
    }

    @Test
    void a_frame_inside_a_package_finds_where_to_save_and_nothing_of_ours() throws Exception {
        var lessons = new PackageLessons(OURS, BASE);
        try (var bình = world.desk();
                var hạnh = world.desk()) {
            bình.page.navigate(OURS + "/sign-in");
            bình.signInHere("giangvien");
            var id = lessons.taken("Nhiều khung", frames("Nhiều khung"));
            bình.page.navigate(OURS + "/package/" + id);
            assertTrue(bình.page.locator("iframe.package").getAttribute("src").startsWith(THEIRS + "/package-run/"));
            assertThat(bình.page
                            .frameLocator("iframe.package")
                            .frameLocator("iframe")
                            .frameLocator("iframe")
                            .locator("p"))
                    .hasText("browse [404]");
            bình.check();
            hạnh.page.navigate(OURS + "/sign-in");
            hạnh.signInHere("hocvien");
            var state = lessons.opened(id, 0);
            var address = THEIRS + "/package-run/" + lessons.pass(state) + "/frame";
            var inner = lessons.launches(hạnh, state, address)
                    .frameLocator("iframe")
                    .frameLocator("iframe");
            assertThat(inner.locator("p")).hasText("normal [404]");
            inner.locator("button").click();
            assertThat(inner.locator("p")).hasText("true");
            assertThat(hạnh.page.locator("#saved")).containsText("Đã lưu lúc");
            assertEquals("COMPLETED", lessons.kept("completeness", state));
            assertThat(lessons.launches(hạnh, state, address)
                            .frameLocator("iframe")
                            .frameLocator("iframe")
                            .locator("p"))
                    .hasText("normal khung 2 [404]");
        }
    }

    @Test
    void an_h5p_package_runs_there_as_well() throws Exception {
        var lessons = new PackageLessons(OURS, BASE);
        try (var bình = world.desk()) {
            bình.page.navigate(OURS + "/sign-in");
            bình.signInHere("giangvien");
            bình.page.navigate(OURS + "/package/" + lessons.taken("H5P riêng", Parcels.h5p("H5P riêng")));
            var frame = bình.page.frameLocator("iframe.package");
            frame.locator("button").click();
            assertThat(frame.locator("button")).hasText("Đã nhấn 1");
        }
    }

    @Test
    void under_that_name_there_is_nothing_but_packages() {
        try (var stranger = world.desk()) {
            for (var path : List.of("/", "/sign-in", "/home", "/api/v1/home", "/courses", "/favicon.ico"))
                assertEquals(404, asks(stranger, path), path);
            assertEquals(200, asks(stranger, "/vendor/h5p/styles/h5p.css"));
            assertEquals(200, stranger.page.request().get(OURS + "/sign-in").status());
        }
    }

    /** What is answered under the other name; only browsers know where it leads. */
    private static int asks(Desk at, String path) {
        var options = RequestOptions.create()
                .setHeader("Host", URI.create(THEIRS).getAuthority())
                .setMaxRedirects(0);
        return at.page.request().get(OURS + path, options).status();
    }
}
