package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.world.World;

/** Films, documents, links and packages: Bình puts them into a course, Hạnh takes them on a phone of 360 px. */
class MaterialJourney {
    private final World world = World.get();

    private String runningClass() throws SQLException {
        return world.listed("select code from offering where code like 'CCHC-03-%' order by code limit 1")
                .get(0);
    }

    private long done(String item) throws SQLException {
        return world.counted("select count(*) from item_progress p join item i on i.id = p.item_id"
                + " join enrolment e on e.id = p.enrolment_id join official f on f.id = e.official_id"
                + " join account a on a.id = f.account_id where a.username = 'hocvien' and i.code = '" + item
                + "' and p.completed_at is not null");
    }

    @Test
    void hạnh_watches_reads_and_practises_and_each_counts_by_its_own_rule() throws Exception {
        var code = runningClass();
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit("/material/" + code + "/c03-m1-v1");
            assertThat(hạnh.page.locator("video track[kind=captions]")).hasCount(1);
            var part = hạnh.page.evaluate("async () => {"
                    + "const film = document.querySelector('video').src;"
                    + "const part = await fetch(film, { headers: { Range: 'bytes=10-19' } });"
                    + "return part.status + ' ' + (await part.arrayBuffer()).byteLength; }");
            assertEquals("206 10", part, "a film can be wound");
            var length = Integer.parseInt(hạnh.page.locator("#material").getAttribute("data-length"));
            var saved = hạnh.page.evaluate(
                    "async length => {"
                            + "const item = document.querySelector('#material');"
                            + "const answer = await fetch(item.dataset.save + '/played', { method: 'PUT',"
                            + "  headers: { 'Content-Type': 'application/json' },"
                            + "  body: JSON.stringify({ stoppedAt: length, watched: [[0, length]], seq: Date.now() }) });"
                            + "return (await answer.json()).completed; }",
                    length);
            assertEquals(true, saved);
            hạnh.visit("/material/" + code + "/c03-m1-v1");
            assertThat(hạnh.page.getByText("Anh chị đã hoàn thành mục này")).isVisible();

            hạnh.visit("/material/" + code + "/c03-m1-l1");
            assertThat(hạnh.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở đường dẫn")))
                    .hasAttribute("rel", "noopener noreferrer");
            hạnh.page.getByText(Pattern.compile("Đã học xong")).first().click();
            assertThat(hạnh.page).hasURL(Pattern.compile("/c03-m1-f1$"));
            assertEquals(1, done("c03-m1-l1"));
            hạnh.check();

            hạnh.visit("/material/" + code + "/c03-m2-t2");
            assertThat(hạnh.page.locator("iframe.package")).isVisible();
            var choices = hạnh.page.frameLocator("iframe.package").getByRole(AriaRole.RADIO);
            assertThat(choices.first()).isVisible();
            assertThat(hạnh.page.locator("[data-status]")).isEmpty();
            choices.first().check();
            hạnh.page
                    .frameLocator("iframe.package")
                    .getByRole(AriaRole.BUTTON)
                    .first()
                    .click();
            assertThat(hạnh.page.locator("[data-status]")).containsText("Đã lưu");
            assertEquals(0, done("c03-m2-t2"), "one situation is not all of it");
            hạnh.visit("/material/" + code + "/c03-m2-t2/1");
            assertThat(hạnh.page.locator("article h2")).containsText("Hẹn trả kết quả");
        }
    }

    /** Made for the test from the film itself: what a smaller one looks like is not asked here, only that it is played. */
    private void hasSmallFilm(String item) throws SQLException {
        world.listed("insert ignore into rendition (id, original_sha256, width, sha256, size)"
                + " select next value for rendition_seq, m.sha256, 360, m.sha256, m.size div 4 from item_material m"
                + " join item i on i.id = m.item_id where i.code = '" + item + "' limit 1 returning id");
    }

    @Test
    void hạnh_s_film_begins_small_on_a_weak_line_and_goes_on_where_she_is_when_she_asks_for_the_full_one()
            throws Exception {
        hasSmallFilm("c03-m1-v1");
        var address = "/material/" + runningClass() + "/c03-m1-v1";
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit(address);
            var film = hạnh.page.locator("video");
            assertThat(film).hasAttribute("src", Pattern.compile("/c03-m1-v1$"));
            hạnh.page.context().setExtraHTTPHeaders(Map.of("Save-Data", "on"));
            hạnh.visit(address);
            assertThat(film).hasAttribute("src", Pattern.compile("/c03-m1-v1/small$"));
            hạnh.page.evaluate("() => { document.querySelector('video').currentTime = 7; }");
            hạnh.page.getByLabel("Chất lượng").selectOption(new SelectOption().setIndex(1));
            assertThat(film).hasAttribute("src", Pattern.compile("/c03-m1-v1$"));
            // The browser at hand may not know the film's format, and then never has its length.
            hạnh.page.evaluate("document.querySelector('video').dispatchEvent(new Event('loadedmetadata'))");
            assertEquals(7.0, ((Number) film.evaluate("film => film.currentTime")).doubleValue());
        }
    }

    @Test
    void hạnh_reads_a_document_in_the_page_where_her_phone_shows_none_by_itself() throws Exception {
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.page.addInitScript("Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { value: false })");
            var fetched = new ArrayList<String>();
            hạnh.page.onRequest(request -> fetched.add(request.url()));
            hạnh.visit("/material/" + runningClass() + "/c03-m1-f1");
            assertTrue(fetched.stream().noneMatch(url -> url.contains("/pdfjs/") || url.contains("/course-media/")));
            hạnh.press("Xem ngay trong trang");
            assertThat(hạnh.page.locator(".sheet canvas")).isVisible();
            assertThat(hạnh.page.locator(".sheet")).containsText("Phiếu kiểm");
            assertThat(hạnh.page.locator(".reader [role=status]")).hasText("Trang 1 trên 1");
            var narrow = width(hạnh);
            hạnh.press("Phóng to");
            assertThat(hạnh.page.locator(".sheet canvas")).not().hasCSS("width", narrow);
            hạnh.check();
            hạnh.page.locator(".sheet").press("-");
            assertThat(hạnh.page.locator(".sheet canvas")).hasCSS("width", narrow);
        }
    }

    private static String width(World.Desk someone) {
        return (String) someone.page.locator(".sheet canvas").evaluate("canvas => getComputedStyle(canvas).width");
    }

    @Test
    void bình_uploads_a_sheet_uses_it_in_a_draft_and_is_told_what_cannot_be_kept() throws Exception {
        try (var bình = world.desk().signIn("giangvien")) {
            bình.visit("/library");
            uploads(bình, "phim.mp4", "không phải phim");
            assertThat(bình.page.locator("#upload-told")).containsText("Không nhận tệp “phim.mp4”");
            uploads(bình, "Rỗng.pdf", "");
            assertThat(bình.page.locator("#upload-told")).containsText("Tệp không có nội dung");
            uploads(bình, "Phiếu hẹn.pdf", "%PDF-1.7 phiếu");
            assertThat(bình.page.locator("#upload-told")).hasText("Đã tải lên: phieu-hen.pdf");
            uploads(bình, "Tên khác.pdf", "%PDF-1.7 phiếu");
            assertThat(bình.page.locator("#upload-told")).hasText("Tệp này đã có trong kho với tên phieu-hen.pdf.");
            assertThat(bình.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("phieu-hen.pdf")))
                    .isVisible();
            bình.check();
            uploads(bình, "x".repeat(60) + ".pdf", "%PDF-1.7 tên dài");
            assertThat(bình.page.locator("#files")).containsText("x".repeat(60));
            bình.check().narrow().check().wide();
            bình.offline(true);
            uploads(bình, "Mất mạng.pdf", "%PDF-1.7 mất mạng");
            assertThat(bình.page.locator("#upload-told")).containsText("mất kết nối");
            bình.offline(false);
            bình.visit("/courses");
            bình.field("Tên khóa học").fill("Họcliệutrêntrang".repeat(6));
            bình.field("Mã khóa học").fill("HLT-01");
            bình.press("Bắt đầu soạn");
            assertThat(bình.page).hasURL(Pattern.compile("/draft/\\d+$"));
            bình.field("Chuyên đề mới").fill("Phiếu hẹn");
            bình.press("Thêm chuyên đề");
            bình.field("Tên bài mới").fill("Phiếu hẹn trả kết quả");
            bình.press("Thêm phim, tài liệu, gói, đường dẫn");
            bình.check();
            assertThat(bình.field("Tên bài")).hasValue("Phiếu hẹn trả kết quả");
            bình.choose("Tệp trong kho học liệu", "phieu-hen.pdf (PDF)");
            bình.choose("Hoàn thành khi", "Gói báo đạt");
            bình.press("Lưu");
            assertThat(bình.page.getByText("Loại học liệu này không hoàn thành theo cách đó"))
                    .isVisible();
            assertThat(bình.field("Tên bài")).hasValue("Phiếu hẹn trả kết quả");
            bình.choose("Hoàn thành khi", "Đã mở");
            bình.press("Lưu");
            assertThat(bình.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Phiếu hẹn trả kết quả")))
                    .isVisible();
            bình.check();
            bình.visit("/courses").narrow().check();
        }
    }

    @Test
    void a_button_acts_on_the_row_that_was_shown_though_another_stands_there_by_now() throws Exception {
        try (var bình = world.desk().signIn("giangvien");
                var elsewhere = world.desk().signIn("giangvien")) {
            bình.visit("/library");
            var link = bình.page.locator("#files tbody a").first();
            uploads(bình, "Biên lai.pdf", "%PDF-1.7 biên lai");
            assertThat(link).hasText("bien-lai.pdf");
            elsewhere.visit("/library");
            uploads(elsewhere, "Giấy mời.pdf", "%PDF-1.7 giấy mời");
            assertThat(elsewhere.page.locator("#files tbody a").first()).hasText("giay-moi.pdf");
            bình.page.locator("#files details").first().locator("summary").click();
            bình.page
                    .locator("#files details")
                    .first()
                    .locator("input[type=submit]")
                    .click();
            assertThat(bình.page.getByText("Đã bỏ bien-lai.pdf khỏi kho.")).isVisible();
            assertThat(link).hasText("giay-moi.pdf");
        }
    }

    private static void uploads(World.Desk someone, String name, String content) {
        someone.page
                .locator("#upload")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bình_lets_an_item_count_for_a_learner_and_says_why() throws Exception {
        var code = runningClass();
        try (var bình = world.desk().signIn("giangvien")) {
            bình.visit("/class/" + code);
            bình.page.locator("a[href*='/class-learner/']").last().click();
            bình.check();
            bình.choose("Mục", "4. Phiếu kiểm một lần tiếp nhận (một trang A4)");
            bình.press("Ghi nhận");
            assertThat(bình.page.locator("[id='form:reason-error']")).isVisible();
            bình.field("Lý do").fill("Đã nộp bản in tại lớp.");
            bình.press("Ghi nhận");
            assertThat(bình.page.getByRole(AriaRole.ALERT))
                    .containsText("Ghi nhận “Phiếu kiểm một lần tiếp nhận (một trang A4)” đã hoàn thành cho");
            bình.check();
            bình.press("Đồng ý ghi nhận");
            assertThat(bình.page.getByText("Đã nộp bản in tại lớp.")).isVisible();
            bình.check();
        }
    }
}
