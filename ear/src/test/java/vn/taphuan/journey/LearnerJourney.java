package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.world.World;

/** Hạnh learns on her phone. */
class LearnerJourney {
    private final World world = World.get();

    @Test
    void hạnh_goes_on_where_she_stopped_prints_the_lesson_with_her_note_and_finds_her_place_marked() {
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit("/home");
            assertThat(hạnh.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Hạnh");
            hạnh.page.getByText(Pattern.compile("Học tiếp bài \\d+")).first().click();
            hạnh.check();
            assertThat(hạnh.page.locator("article.prose")).isVisible();
            assertThat(hạnh.page.getByText(Pattern.compile("Bài \\d+/\\d+, còn khoảng")))
                    .isVisible();
            printsWithAndWithoutHerNote(hạnh);
            var read = hạnh.page.url();
            hạnh.page.getByText(Pattern.compile("Đã đọc xong")).first().click();
            assertThat(hạnh.page).not().hasURL(read);
            hạnh.check();
            hạnh.visit("/record");
            printsTheListOfItems(hạnh, read);
        }
    }

    private static void printsTheListOfItems(World.Desk hạnh, String lesson) {
        hạnh.visit(URI.create(lesson).getPath().replaceFirst("/lesson/([^/]+)/.*", "/learn/$1"));
        seenOn(Media.PRINT, hạnh);
        assertThat(hạnh.page.locator(".toc a").first()).isVisible();
        assertThat(hạnh.page.locator("[data-pack]")).not().isVisible();
        seenOn(Media.SCREEN, hạnh);
    }

    private static void printsWithAndWithoutHerNote(World.Desk hạnh) {
        hạnh.page
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Ghi chú của tôi"))
                .fill("Xem lại mục 2");
        var printed = hạnh.page.locator("#own-note .print-only");
        seenOn(Media.PRINT, hạnh);
        for (var gone : List.of(".top", ".toc", ".next", ".mark", "#own-note textarea", "#own-note .actions"))
            assertThat(hạnh.page.locator(gone).first()).not().isVisible();
        assertThat(hạnh.page.locator("article.prose h1")).isVisible();
        assertThat(printed).isVisible();
        assertThat(printed).hasText("Xem lại mục 2");
        seenOn(Media.SCREEN, hạnh);
        hạnh.page.getByLabel("In kèm ghi chú của tôi").uncheck();
        seenOn(Media.PRINT, hạnh);
        assertThat(printed).not().isVisible();
        seenOn(Media.SCREEN, hạnh);
    }

    private static void seenOn(Media media, World.Desk someone) {
        someone.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
    }

    @Test
    void hạnh_reads_the_text_first_and_asks_for_a_picture_when_she_wants_it() throws Exception {
        var lesson = world.listed("select concat('/lesson/', o.code, '/', i.code) from offering o"
                        + " join item i on i.version_id = o.course_version_id join item_page p on p.item_id = i.id"
                        + " join enrolment e on e.offering_id = o.id join official f on f.id = e.official_id"
                        + " join account a on a.id = f.account_id where a.username = 'hocvien'"
                        + " and o.starts_on <= current_date and p.html like '%<img%' order by i.id limit 1")
                .get(0);
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit(lesson);
            hạnh.page.locator("#text-first").check();
            var fetched = new ArrayList<String>();
            hạnh.page.onRequest(request -> fetched.add(request.url()));
            hạnh.visit(lesson);
            var picture = hạnh.page.locator("#lesson img").first();
            assertThat(hạnh.page.locator("#text-first")).isChecked();
            assertThat(picture).not().isVisible();
            assertTrue(fetched.stream().noneMatch(url -> url.contains("/course-images/")), "none was asked for");
            hạnh.page.locator("[data-show]").first().press(" ");
            assertThat(picture).isVisible();
            assertThat(picture).isFocused();
            hạnh.check();
            hạnh.visit(lesson);
            hạnh.press("Hiện tất cả ảnh");
            assertThat(hạnh.page.locator("[data-show]:visible")).hasCount(0);
            assertThat(picture).isVisible();
            hạnh.page.locator("#text-first").uncheck();
            hạnh.visit(lesson);
            assertThat(picture).isVisible();
            assertThat(picture).hasAttribute("loading", "lazy");
            saysWhyNoneIsShown(hạnh, lesson, picture);
        }
    }

    /** The page was made for a weak line; by the time it shows itself the line is good, and its pictures come. */
    private static void saysWhyNoneIsShown(World.Desk hạnh, String lesson, Locator picture) {
        hạnh.page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("taphuan-text"));
        hạnh.page.evaluate("document.cookie = 'taphuan-line=weak; path=/'");
        hạnh.page.addInitScript("document.cookie = 'taphuan-line=weak; path=/; max-age=0'");
        hạnh.visit(lesson);
        assertThat(picture).isVisible();
        assertThat(hạnh.page.locator("#text-first-help")).containsText("Đỡ tốn dung lượng khi mạng yếu");
    }

    @Test
    void a_page_asked_for_before_signing_in_is_the_page_one_comes_to() {
        try (var hạnh = world.phone()) {
            hạnh.visit("/record");
            assertThat(hạnh.page).hasURL(Pattern.compile("/sign-in\\?back="));
            hạnh.page.getByLabel("Tên đăng nhập hoặc số định danh cá nhân").fill("hocvien");
            hạnh.page.getByLabel("Mật khẩu").fill("Taphuan@2026");
            hạnh.page.getByLabel("Mật khẩu").press("Enter");
            assertThat(hạnh.page).hasURL(Pattern.compile("/record$"));
        }
    }

    @Test
    void a_page_of_another_job_says_so_and_a_wrong_address_too() {
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit("/classes");
            assertThat(hạnh.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("không được xem");
            hạnh.visit("/khong-co-trang-nay");
            assertThat(hạnh.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Không tìm thấy");
        }
    }
}
