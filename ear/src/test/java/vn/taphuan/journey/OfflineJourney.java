package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.world.World;

/** Hạnh learns where there is no line, on a phone of 360 px. */
class OfflineJourney {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static final String ENROLLED = "select e.id from enrolment e join official f on f.id = e.official_id"
            + " join account a on a.id = f.account_id join offering o on o.id = e.offering_id"
            + " where a.username = 'hocvien' and o.code = '%s'";

    private static final String NOTE = "Hỏi lại: giấy ủy quyền có phải công chứng không?";

    private static final String ELSEWHERE = "Mang theo bản chính";

    private final World world = World.get();

    /** Her running class, and the first two pages in a row that she has not finished. */
    private record Reading(String offering, List<String> pages) {}

    private Reading reading() throws SQLException {
        var offering = world.listed("select o.code from enrolment e join official f on f.id = e.official_id"
                        + " join account a on a.id = f.account_id join offering o on o.id = e.offering_id"
                        + " where a.username = 'hocvien' and o.ends_on >= current_date and o.starts_on <= current_date"
                        + " and o.code like 'CCHC-0%' order by o.ends_on limit 1")
                .get(0);
        var pages = world.listed("select i.code from item i join offering o on o.course_version_id = i.version_id"
                + " join item n on n.version_id = i.version_id and n.position = i.position + 1 and n.kind = 'PAGE'"
                + " where o.code = '" + offering + "' and i.kind = 'PAGE' and not exists (select 1 from item_progress p"
                + " where p.item_id = i.id and p.completed_at is not null and p.enrolment_id = ("
                + ENROLLED.formatted(offering) + ")) order by i.position limit 1");
        assertFalse(pages.isEmpty(), "she has something left to read");
        return new Reading(offering, pages);
    }

    private long done(String offering, String item) throws SQLException {
        return world.counted("select count(*) from item_progress p join item i on i.id = p.item_id"
                + " where i.code = '" + item + "' and p.completed_at is not null and p.enrolment_id = ("
                + ENROLLED.formatted(offering) + ")");
    }

    private static Locator note(World.Desk someone) {
        return someone.page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Ghi chú của tôi"));
    }

    private static Locator star(World.Desk someone) {
        return someone.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đánh dấu"));
    }

    @Test
    void what_she_took_along_is_read_and_finished_without_a_line_and_nothing_is_lost() throws Exception {
        var reading = reading();
        var page = reading.pages().get(0);
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit("/home");
            WeakLine.isThere(hạnh);
            hạnh.visit("/home");
            hạnh.visit("/learn/" + reading.offering());
            WeakLine.takesAlong(hạnh);
            hạnh.check();
            hạnh.offline(true);
            hạnh.page.navigate("/lesson/" + reading.offering() + "/" + page);
            assertThat(hạnh.page.locator("article.prose")).isVisible();
            assertThat(hạnh.page.getByText("Không có mạng. Đây là trang lưu lúc"))
                    .isVisible();
            hạnh.page.getByText(Pattern.compile("Đã đọc xong")).first().click();
            assertThat(hạnh.page).not().hasURL(Pattern.compile(page + "$"));
            assertThat(hạnh.page.locator("article.prose")).isVisible();
            assertEquals(0, done(reading.offering(), page), "the server does not know yet");
            hạnh.page.navigate("/record");
            assertThat(hạnh.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Không có mạng");
            hạnh.page.navigate("/learn/" + reading.offering());
            assertThat(hạnh.page.locator(".toc a[href$='" + page + "'] .tag")).hasText("Đã xong, chờ gửi");
            hạnh.page.navigate("/home");
            assertThat(hạnh.page.getByText("1 mục đã xong, chờ gửi")).isVisible();
            hạnh.page.navigate("/lesson/" + reading.offering() + "/" + page);
            assertThat(hạnh.page.locator("[data-when-ended]")).hasText("Đã xong, chờ gửi");
            hạnh.page.locator(".toc summary").click();
            assertThat(hạnh.page.locator(".toc [aria-current] .tag")).hasText("Đã xong, chờ gửi");
            hạnh.offline(false);
            assertThat(hạnh.page.locator("[data-kept]")).containsText("Có mạng lại, đã gửi xong. Tải lại trang", SOON);
            assertEquals(1, done(reading.offering(), page));
            assertThat(hạnh.page.getByText("Anh chị đã hoàn thành mục này")).isVisible();
            assertThat(hạnh.page.locator("[data-finish]")).hasCount(0);
            hạnh.check();
        }
    }

    @Test
    void a_document_and_a_film_she_took_along_are_read_and_watched_without_a_line_with_its_captions() throws Exception {
        var offering = world.listed("select code from offering where code like 'CCHC-03-%' order by code limit 1")
                .get(0);
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.page.addInitScript("Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { value: false })");
            hạnh.visit("/learn/" + offering);
            hạnh.page.getByLabel("Tải cả phim").check();
            WeakLine.takesAlong(hạnh);
            hạnh.offline(true);
            hạnh.page.navigate("/material/" + offering + "/c03-m1-f1");
            hạnh.press("Xem ngay trong trang");
            assertThat(hạnh.page.locator(".sheet")).containsText("Phiếu kiểm");
            hạnh.page.navigate("/material/" + offering + "/c03-m1-v1");
            assertEquals("WEBVTT", beginning(hạnh, "document.querySelector('video track').src", "bytes=0-5"));
            assertEquals(
                    4,
                    beginning(hạnh, "document.querySelector('video').src", "bytes=0-3")
                            .length());
            assertEquals(
                    4,
                    beginning(hạnh, "document.querySelector('video').src + '/small'", "bytes=0-3")
                            .length(),
                    "a page opened over a weak line names the smaller one");
        }
    }

    private static String beginning(World.Desk someone, String file, String range) {
        return (String) someone.page.evaluate(
                "async range => (await fetch(" + file
                        + ", { headers: { Range: range } })).arrayBuffer().then(part =>"
                        + " String.fromCharCode(...new Uint8Array(part)))",
                range);
    }

    @Test
    void a_page_that_was_only_opened_stays_readable_and_its_place_and_note_go_on_from_a_second_device()
            throws Exception {
        var reading = reading();
        var address = "/lesson/" + reading.offering() + "/" + reading.pages().get(0);
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit("/home");
            WeakLine.isThere(hạnh);
            hạnh.visit("/notes/" + reading.offering());
            hạnh.visit(address);
            hạnh.offline(true);
            hạnh.page.navigate(address);
            assertThat(hạnh.page.locator("article.prose")).isVisible();
            hạnh.page.evaluate("scrollTo(0, document.body.scrollHeight * 0.4)");
            assertThat(hạnh.page.locator("[data-status]")).containsText("chờ gửi", SOON);
            note(hạnh).fill(NOTE);
            star(hạnh).click();
            assertThat(hạnh.page.locator("[data-note-status]")).containsText("Chờ gửi", SOON);
            assertThat(hạnh.page.locator("[data-mark-status]")).containsText("Chờ gửi", SOON);
            hạnh.page.navigate("/notes/" + reading.offering());
            assertThat(hạnh.page.getByText("1 bài vừa ghi chú hoặc đánh dấu đang chờ gửi"))
                    .isVisible();
            hạnh.page.navigate(address);
            hạnh.offline(false);
            for (var line : List.of("[data-status]", "[data-note-status]", "[data-mark-status]"))
                assertThat(hạnh.page.locator(line)).containsText("Đã lưu", SOON);
            hạnh.offline(true);
            hạnh.page.navigate(address);
            assertThat(note(hạnh)).hasValue(NOTE);
            assertThat(star(hạnh)).hasAttribute("aria-pressed", "true");
        }
        try (var again = world.desk().signIn("hocvien")) {
            again.visit(address);
            var position = Integer.parseInt(again.page.locator("#lesson").getAttribute("data-position"));
            assertTrue(position > 5, () -> "her place is known: " + position);
            assertThat(note(again)).hasValue(NOTE);
            assertThat(star(again)).hasAttribute("aria-pressed", "true");
            writesElsewhere(address);
            note(again).press("Control+End");
            note(again).pressSequentially(" Có.");
            assertThat(note(again)).hasValue(ELSEWHERE + "\n———\n" + NOTE + " Có.");
            again.visit("/notes/" + reading.offering());
            assertThat(again.page.locator("article").filter(new Locator.FilterOptions().setHasText(NOTE)))
                    .isVisible();
        }
    }

    /** On a third device, while the page stands open at the desk. */
    private void writesElsewhere(String address) {
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit(address);
            note(hạnh).fill(ELSEWHERE);
            assertThat(hạnh.page.locator("[data-note-status]")).containsText("Đã lưu", SOON);
        }
    }

    @Test
    void who_signs_out_leaves_nothing_to_read_behind() throws Exception {
        var reading = reading();
        var address = "/lesson/" + reading.offering() + "/" + reading.pages().get(0);
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit("/home");
            WeakLine.isThere(hạnh);
            hạnh.visit(address);
            hạnh.page.locator("details.me summary").click();
            hạnh.press("Đăng xuất");
            assertThat(hạnh.page).hasURL(Pattern.compile("/sign-in\\?out=1$"));
            hạnh.page.evaluate("async () => {"
                    + "for (const began = Date.now(); Date.now() - began < 20000;) {"
                    + "  if (!(await caches.keys()).some(name => name.startsWith('taphuan-pages-'))) return;"
                    + "  await new Promise(requestAnimationFrame);"
                    + "} throw new Error('still kept'); }");
            hạnh.offline(true);
            hạnh.page.navigate(address);
            assertThat(hạnh.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Không có mạng");
            assertThat(hạnh.page.locator("article.prose")).not().isVisible();
        }
    }
}
