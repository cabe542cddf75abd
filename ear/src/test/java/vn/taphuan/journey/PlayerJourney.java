package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.taphuan.world.World;

/** Hạnh goes through packages on her phone and at her desk; Bình looks at them. */
class PlayerJourney {
    private final World world = World.get();
    private final PackageLessons lessons =
            new PackageLessons(world.address(), Path.of(System.getProperty("taphuan.base")));

    private static List<String> complaints(Page page) {
        var told = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) told.add(message.text());
        });
        page.onPageError(told::add);
        return told;
    }

    private static void presses(FrameLocator frame, String button) {
        frame.locator("button", new FrameLocator.LocatorOptions().setHasText(button))
                .click();
    }

    @Test
    void hạnh_goes_on_at_her_desk_where_she_stopped_on_her_phone() throws SQLException {
        try (var phone = world.phone().signIn("hocvien");
                var desk = world.desk().signIn("hocvien")) {
            var state = lessons.opened(
                    lessons.taken(
                            "Một cửa",
                            Parcels.scorm("Một cửa", "1.2", "bai.html")
                                    .with("bai.html", Parcels.titled(Parcels.PAGE_12, "Bài", "bai.html"))),
                    0);
            var told = complaints(phone.page);
            var frame = lessons.launches(phone, state, lessons.page(state, "bai.html"));
            assertThat(frame.locator("p")).hasText("Mở: ab-initio");
            presses(frame, "Học");
            assertThat(frame.locator("p")).hasText("Làm: true");
            assertThat(phone.page.locator("#saved")).containsText("Đã lưu lúc");
            assertEquals(List.of(), told);
            assertEquals("COMPLETED", lessons.kept("completeness", state));
            assertEquals("PASSED", lessons.kept("success", state));
            assertEquals("80", lessons.kept("score", state));
            assertTrue(lessons.kept("data", state).contains("Đã nghe “hết lời”"));
            assertThat(lessons.launches(desk, state, lessons.page(state, "bai.html"))
                            .locator("p"))
                    .hasText("Mở: resume trang 2");
        }
    }

    @Test
    void what_hạnh_does_while_the_line_is_down_waits_on_her_phone_and_is_sent_when_she_comes_back()
            throws SQLException {
        try (var phone = world.phone().signIn("hocvien")) {
            var state = lessons.opened(
                    lessons.taken(
                            "Vùng xa",
                            Parcels.scorm("Vùng xa", "1.2", "bai.html")
                                    .with("bai.html", Parcels.titled(Parcels.PAGE_12, "Bài", "bai.html"))),
                    0);
            var frame = lessons.launches(phone, state, lessons.page(state, "bai.html"));
            assertThat(frame.locator("p")).hasText("Mở: ab-initio");
            phone.offline(true);
            presses(frame, "Học");
            assertThat(phone.page.locator("#saved")).hasText("Đang chờ gửi");
            phone.page.navigate("about:blank");
            assertEquals("0", lessons.kept("seq", state));
            phone.offline(false);
            assertThat(lessons.launches(phone, state, lessons.page(state, "bai.html"))
                            .locator("p"))
                    .hasText("Mở: resume trang 2");
            assertEquals("COMPLETED", lessons.kept("completeness", state));
        }
    }

    @Test
    void a_package_of_several_pages_finds_on_each_what_it_kept_on_the_last() throws SQLException {
        try (var desk = world.desk().signIn("hocvien")) {
            var learningPackage = lessons.taken(
                    "Tiếp dân",
                    Parcels.scorm("Tiếp dân", "2004 4th Edition", "a.html", "b.html")
                            .with("a.html", Parcels.titled(Parcels.PAGE_2004, "trang-a", "a2.html"))
                            .with("a2.html", Parcels.titled(Parcels.PAGE_2004, "trang-a2", "a.html"))
                            .with("b.html", Parcels.titled(Parcels.PAGE_2004, "trang-b", "b.html")));
            var first = lessons.opened(learningPackage, 0);
            var second = lessons.opened(learningPackage, 1);
            var told = complaints(desk.page);
            var frame = lessons.launches(desk, first, lessons.page(first, "a.html"));
            assertThat(frame.locator("p")).hasText("Mở: ab-initio  0");
            presses(frame, "Học");
            assertThat(frame.locator("p")).hasText("Làm: 0");
            frame.locator("a").click();
            assertThat(frame.locator("p")).hasText("Mở: resume trang-a 1");
            presses(frame, "Học");
            assertThat(frame.locator("p")).hasText("Làm: 0");
            frame.locator("a").click();
            assertThat(frame.locator("p")).hasText("Mở: resume trang-a2 2");
            var other = lessons.launches(desk, second, lessons.page(second, "b.html"));
            assertThat(other.locator("p")).hasText("Mở: ab-initio  0");
            assertEquals(List.of(), told);
            assertEquals("COMPLETED", lessons.kept("completeness", first));
            assertEquals("50", lessons.kept("score", first));
            assertEquals("UNKNOWN", lessons.kept("success", first));
        }
    }

    @Test
    void a_package_finds_what_its_manifest_sets_and_the_score_asked_for_there_decides() throws SQLException {
        try (var desk = world.desk().signIn("hocvien")) {
            var page = Parcels.titled(Parcels.page("""
                    const api = find('API');
                    api.LMSInitialize('');
                    show(api.LMSGetValue('cmi.launch_data') + ', đạt từ ' + api.LMSGetValue('cmi.student_data.mastery_score'));
                    document.querySelector('button').onclick = () => {
                      api.LMSSetValue('cmi.core.score.raw', '70');
                      api.LMSSetValue('cmi.core.lesson_status', 'passed');
                      api.LMSFinish('');
                    };
                    """), "Bài", "bai.html");
            var parcels = Parcels.scorm("Đạt từ tám mươi", "1.2", "bai.html")
                    .told("<datafromlms>mức khó</datafromlms><masteryscore>80</masteryscore>");
            var state = lessons.opened(lessons.taken("Đạt từ tám mươi", parcels.with("bai.html", page)), 0);
            var frame = lessons.launches(desk, state, lessons.page(state, "bai.html"));
            assertThat(frame.locator("p")).hasText("mức khó, đạt từ 80");
            presses(frame, "Học");
            assertThat(desk.page.locator("#saved")).containsText("Đã lưu lúc");
            assertEquals("FAILED", lessons.kept("success", state));
        }
    }

    @Test
    void a_package_leads_on_to_its_next_item() throws SQLException {
        var page = Parcels.page("""
                const api = find('API_1484_11');
                api.Initialize('');
                show(document.title + ', đạt từ ' + api.GetValue('cmi.scaled_passing_score'));
                document.querySelector('button').onclick = () => {
                  api.SetValue('adl.nav.request', document.title === 'trang-a' ? 'continue' : 'previous');
                  api.Terminate('');
                };
                """);
        try (var bình = world.desk().signIn("giangvien")) {
            bình.visit("/package/"
                    + lessons.taken(
                            "Dẫn đi",
                            Parcels.scorm("Dẫn đi", "2004 4th Edition", "a.html", "b.html")
                                    .told("<sequencing><objectives><primaryObjective satisfiedByMeasure=\"true\">"
                                            + "<minNormalizedMeasure>0.6</minNormalizedMeasure></primaryObjective>"
                                            + "</objectives></sequencing>")
                                    .with("a.html", Parcels.titled(page, "trang-a", ""))
                                    .with("b.html", Parcels.titled(page, "trang-b", ""))));
            var frame = bình.page.frameLocator("iframe.package");
            assertThat(frame.locator("p")).hasText("trang-a, đạt từ 0.6");
            presses(frame, "Học");
            assertThat(frame.locator("p")).hasText("trang-b, đạt từ 0.6");
            presses(frame, "Học");
            assertThat(frame.locator("p")).hasText("trang-a, đạt từ 0.6");
        }
    }

    @Test
    void what_hạnh_did_is_sent_though_she_leaves_at_once() throws SQLException {
        try (var desk = world.desk().signIn("hocvien")) {
            var state = lessons.opened(
                    lessons.taken(
                            "Vội",
                            Parcels.scorm("Vội", "2004 3rd Edition", "a.html")
                                    .with("a.html", Parcels.titled(Parcels.PAGE_2004, "trang-a", "a.html"))),
                    0);
            var frame = lessons.launches(desk, state, lessons.page(state, "a.html"));
            assertThat(frame.locator("p")).hasText("Mở: ab-initio  0");
            presses(frame, "Học");
            assertThat(frame.locator("p")).hasText("Làm: 0");
            desk.page.navigate("/home");
            assertThat(lessons.launches(desk, state, lessons.page(state, "a.html"))
                            .locator("p"))
                    .hasText("Mở: resume trang-a 1");
        }
    }

    @Test
    void an_h5p_package_keeps_where_hạnh_is_and_what_she_reached() throws SQLException {
        try (var phone = world.phone().signIn("hocvien");
                var desk = world.desk().signIn("hocvien")) {
            var state = lessons.opened(lessons.taken("Nhấn ba lần", Parcels.h5p("Nhấn ba lần")), 0);
            var told = complaints(phone.page);
            var frame = lessons.launches(phone, state, lessons.h5p(state));
            presses(frame, "Đã nhấn 0");
            presses(frame, "Đã nhấn 1");
            assertThat(frame.locator("button")).hasText("Đã nhấn 2");
            phone.page.navigate("/home");
            assertEquals(List.of(), told);
            var again = lessons.launches(desk, state, lessons.h5p(state));
            assertThat(again.locator("button")).hasText("Đã nhấn 2");
            assertEquals("INCOMPLETE", lessons.kept("completeness", state));
            presses(again, "Đã nhấn 2");
            assertThat(desk.page.locator("#saved")).containsText("Đã lưu lúc");
            assertThat(lessons.launches(desk, state, lessons.h5p(state)).locator("button"))
                    .hasText("Đã nhấn 3");
            assertEquals("COMPLETED", lessons.kept("completeness", state));
            assertEquals("PASSED", lessons.kept("success", state));
            assertEquals("100", lessons.kept("score", state));
        }
    }

    /** Tells that the API was there before its own script, and what of ours it reached. */
    private static final String PROBE = """
            const reached = [];
            try { parent.document.title; reached.push('trang'); } catch (closed) {}
            if (document.cookie) reached.push('phiên');
            if (localStorage.length) reached.push('bộ nhớ');
            const api = window.API;
            const there = api ? api.LMSInitialize('') + ' ' + api.LMSGetValue('cmi.core.lesson_mode') : 'không';
            fetch('/api/v1/home', {credentials: 'include'}).then(answer => reached.push('dữ liệu ' + answer.status), () => {})
              .then(() => document.querySelector('p').textContent = 'Đường: ' + there + ' [' + reached + ']');
            """;

    private static final String HTML = "<title>Thử</title></head><body><main><h1>Thử</h1><p>…</p></main>";

    @Test
    void whatever_the_encoding_the_api_is_there_first_and_nothing_of_ours_is_in_reach() throws SQLException {
        var script = "<script>" + PROBE + "</script>";
        var old = Charset.forName("windows-1258");
        var parcels = Parcels.scorm(
                        "Bảng mã",
                        "1.2",
                        "utf8.html",
                        "dau.html",
                        "utf16le.html",
                        "utf16be.html",
                        "cu.html",
                        "hoa.html",
                        "khong-dau.html",
                        "trang.xhtml")
                .with("utf8.html", "<!doctype html><html lang=vi><head><meta charset=utf-8>" + HTML + script)
                .with("dau.html", "\uFEFF<!doctype html><html lang=vi><head>" + HTML + script)
                .with(
                        "utf16le.html",
                        "\uFEFF<!doctype html><html lang=vi><head>" + HTML + script,
                        StandardCharsets.UTF_16LE)
                .with(
                        "utf16be.html",
                        "\uFEFF<!doctype html><html lang=vi><head>" + HTML + script,
                        StandardCharsets.UTF_16BE)
                .with(
                        "cu.html",
                        ("<html lang=vi><head><meta charset=windows-1258>" + HTML + script)
                                .replace("Đường", "Đâu")
                                .replace("ử", "u")
                                .replace("ộ", "o")
                                .replace("ớ", "o")
                                .replace("ữ", "u")
                                .replace("ệ", "e"),
                        old)
                .with("hoa.html", "<HTML LANG=vi><HEAD><META CHARSET=UTF-8>" + HTML + script)
                .with(
                        "khong-dau.html",
                        "<!doctype html><meta charset=utf-8><html lang=vi><title>Thử</title><main><h1>Thử</h1><p>…</p></main>"
                                + script)
                .with(
                        "trang.xhtml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\"><head>"
                                + HTML + "<script>//<![CDATA[\n" + PROBE + "//]]></script></body></html>");
        try (var bình = world.desk().signIn("giangvien")) {
            var id = lessons.taken("Bảng mã", parcels);
            var items = world.listed(
                    "select title from package_item where learning_package_id = " + id + " order by position");
            for (int i = 0; i < items.size(); i++) {
                bình.page.navigate("/package/" + id + '/' + i);
                assertThat(bình.page.frameLocator("iframe.package").locator("p"))
                        .hasText((items.get(i).equals("cu.html") ? "Đâu" : "Đường") + ": true browse []");
            }
            bình.check();
        }
    }

    @Test
    void bình_looks_at_packages_of_every_kind_and_leaves_no_trace() throws SQLException {
        try (var bình = world.desk().signIn("giangvien")) {
            var states = world.counted("select count(*) from package_state");
            var told = complaints(bình.page);
            lessons.taken("Xem H5P", Parcels.h5p("Xem H5P"));
            bình.visit("/courses");
            bình.follow("Xem H5P");
            var h5p = bình.page.frameLocator("iframe.package");
            presses(h5p, "Đã nhấn 0");
            assertThat(h5p.locator("button")).hasText("Đã nhấn 1");
            bình.check();
            bình.visit("/package/"
                    + lessons.taken(
                            "Xem SCORM",
                            Parcels.scorm("Xem SCORM", "2004 4th Edition", "a.html")
                                    .with("a.html", Parcels.titled(Parcels.PAGE_2004, "trang-a", "a.html"))));
            var scorm = bình.page.frameLocator("iframe.package");
            presses(scorm, "Học");
            assertThat(scorm.locator("p")).hasText("Làm: 0");
            scorm.locator("a").click();
            assertThat(scorm.locator("p")).hasText("Mở: ab-initio  0");
            assertEquals(List.of(), told);
            assertEquals(states, world.counted("select count(*) from package_state"));
        }
    }
}
