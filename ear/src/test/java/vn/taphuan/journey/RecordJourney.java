package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.taphuan.RosterFile;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** Páo changes a post and prints the record; the person sees who looked. */
class RecordJourney {
    private static final String NUMBER = "012196000881";
    private final World world = World.get();

    @Test
    void páo_moves_somebody_and_đức_prints_the_record_with_every_mark_in_its_own_font() throws IOException {
        arrives("Lường Thị Hồ Sơ", NUMBER);
        String record;
        try (var páo = world.desk().signIn("nhansu")) {
            record = opens(páo);
            assertEquals(
                    404,
                    páo.page
                            .request()
                            .get(world.address() + "/official-records/x.pdf")
                            .status());
            moves(páo);
            assertThat(páo.page).hasURL(Pattern.compile("/officials$"));
            assertEquals(
                    404, páo.page.request().get(world.address() + paper(record)).status(), "gone to another unit");
        }
        try (var đức = world.desk().signIn("sonoivu")) {
            đức.visit(record);
            assertThat(đức.page.locator("#postings")).containsText("Chuyển vị trí");
            var answer = đức.page.request().get(world.address() + paper(record));
            assertEquals("application/pdf", answer.headers().get("content-type"));
            reads(answer.body());
        }
    }

    private static String paper(String record) {
        return record.replace("/official/", "/official-records/") + ".pdf";
    }

    private void arrives(String name, String number) {
        var file = RosterFile.of(
                "ho-so.xlsx", List.of(RosterFile.row("LC-X-36", name, "14/03/1996", "Nữ", number, "01/08/2025")));
        try (var đức = world.desk().signIn("sonoivu")) {
            đức.visit("/official-import");
            đức.page.getByLabel("Tệp danh sách").setInputFiles(file);
            đức.press("Kiểm tra tệp");
            đức.press("Đưa vào 1 người");
        }
    }

    private String opens(Desk páo) {
        páo.visit("/officials?q=so+luong");
        assertThat(páo.page.locator("tbody tr")).hasCount(1);
        páo.page.locator("tbody a").click();
        páo.check();
        return páo.page.url().replace(world.address(), "");
    }

    private void moves(Desk páo) {
        páo.follow("Điều động, bổ nhiệm");
        páo.check();
        páo.field("Mã ngạch, chức danh nghề nghiệp").fill("01.9");
        páo.field("Ngày bắt đầu")
                .fill(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString());
        páo.choose("Đơn vị", "Sở Nội vụ");
        páo.press("Xem trước");
        assertThat(páo.page.getByText("không có trong danh mục")).isVisible();
        páo.field("Mã ngạch, chức danh nghề nghiệp").fill("01.002");
        páo.press("Xem trước");
        assertThat(páo.page.getByText("Thôi: Chuyên viên, Ủy ban nhân dân xã Mường Than"))
                .isVisible();
        páo.check();
        decides(páo, "77/QĐ-UBND");
    }

    private static void decides(Desk desk, String number) {
        desk.field("Số, ký hiệu").fill(number);
        desk.field("Ngày ký").fill("2026-01-05");
        desk.field("Người ký").fill("Nguyễn Văn Thử");
        desk.choose("Cơ quan ban hành", "Ủy ban nhân dân tỉnh Lai Châu");
        desk.press("Thực hiện");
    }

    @Test
    void đức_erases_what_need_not_be_kept_of_somebody_who_has_left() {
        arrives("Lường Thị Rời Cơ Quan", "012196000882");
        try (var đức = world.desk().signIn("sonoivu")) {
            đức.visit("/officials?q=012196000882");
            đức.page.locator("tbody a").click();
            var record = đức.page.url().replace(world.address(), "");
            assertThat(đức.page.getByText("Dữ liệu không còn phải giữ")).hasCount(0);
            đức.follow("Nghỉ hưu, thôi việc");
            đức.field("Ngày cuối cùng")
                    .fill(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                            .minusDays(1)
                            .toString());
            đức.press("Xem trước");
            decides(đức, "78/QĐ-UBND");
            đức.visit(record);
            đức.check();
            đức.page
                    .locator("summary", new Page.LocatorOptions().setHasText("Xóa dữ liệu không còn phải giữ"))
                    .click();
            đức.check();
            đức.press("Xóa dữ liệu");
            assertThat(đức.page.getByText("Đã xóa dữ liệu không còn phải giữ.")).isVisible();
            assertThat(đức.page.locator("#postings")).containsText("Nghỉ, thôi việc");
        }
        try (var páo = world.desk().signIn("nhansu")) {
            páo.visit("/officials?gone=1&q=012196000882");
            páo.page.locator("tbody a").click();
            assertThat(páo.page.locator("h1")).hasText("Lường Thị Rời Cơ Quan");
            assertThat(páo.page.getByText("Dữ liệu không còn phải giữ")).hasCount(0);
        }
    }

    private static void reads(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            for (var part : List.of(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "PHIẾU THEO DÕI ĐÀO TẠO, BỒI DƯỠNG",
                    "Lường Thị Hồ Sơ",
                    NUMBER,
                    "01.002",
                    "Ủy ban nhân dân xã Mường Than",
                    "Sở Nội vụ")) assertTrue(text.contains(part), part + " in\n" + text);
            assertFalse(text.contains("Thái"), "the ethnic group is in no paper");
            var page = document.getPage(0);
            assertEquals(595, Math.round(page.getMediaBox().getWidth()), "A4");
            var resources = page.getResources();
            for (var name : StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .toList()) {
                assertTrue(resources.getFont(name).getName().contains("Tinos"));
                assertTrue(resources.getFont(name).isEmbedded());
            }
        }
    }

    @Test
    void hạnh_sees_who_looked_at_her_record_and_takes_her_data_away() {
        try (var đức = world.desk().signIn("sonoivu")) {
            đức.visit("/officials?q=012191900136");
            đức.page.locator("tbody a").click();
            assertThat(đức.page.locator("h1")).hasText("Lò Thị Hạnh");
        }
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit("/record");
            hạnh.follow("Ai đã xem hồ sơ của tôi");
            hạnh.check();
            assertThat(hạnh.page.locator("tbody tr").first()).containsText("Đỗ Minh Đức");
            var data =
                    hạnh.page.request().get(world.address() + "/api/v1/record").text();
            assertTrue(data.contains("012191900136") && data.contains("Đỗ Minh Đức"), data);
            for (var part : List.of("account", "jobs", "enrolments", "progress", "accountActs", "looks"))
                assertTrue(data.contains('"' + part + '"'), part);
            assertTrue(data.contains("hocvien@example.invalid") && data.contains("identity.signIn"), data);
            assertFalse(data.contains("sonoivu@"), "nobody else's");
            assertEquals(
                    200,
                    hạnh.page.request().get(world.address() + "/record.pdf").status());
            assertEquals(
                    403,
                    hạnh.page
                            .request()
                            .get(world.address() + "/official-records/1.pdf")
                            .status());
        }
    }
}
