package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.world.World;

/** The administrator reads who may do what, lets somebody stand in, goes through the roles. */
class RolesJourney {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final World world = World.get();

    @Test
    void huy_reads_what_each_role_may_and_finds_who_holds_it() {
        try (var huy = world.phone().signIn("quantri")) {
            huy.visit("/roles");
            var hr = huy.page.locator("section", new Page.LocatorOptions().setHasText("Phụ trách nhân sự đơn vị"));
            assertThat(hr).containsText("Nhập danh sách cán bộ từ tệp Excel");
            hr.getByRole(AriaRole.LINK).click();
            huy.check();
            assertThat(huy.page.locator("tbody")).containsText("Vàng A Páo");
            huy.visit("/role-holders?role=UNIT_HR&unit=LC-X-08");
            assertThat(huy.page.locator(".empty")).isVisible();
            assertEquals(404, huy.page.navigate("/role-holders?role=KHONG_CO").status());
        }
    }

    @Test
    void bình_stands_in_for_páo_while_he_is_signed_in_and_huy_ends_it_early() {
        try (var huy = world.desk().signIn("quantri");
                var bình = world.desk().signIn("giangvien")) {
            assertEquals(403, bình.page.navigate("/officials").status());
            huy.visit("/account/nhansu");
            huy.field("Người làm thay").fill("khong.co.ai");
            huy.press("Giao làm thay");
            assertThat(huy.page.getByText("Không có tài khoản nào như vậy.")).isVisible();
            assertThat(huy.field("Người làm thay")).hasValue("khong.co.ai");
            huy.field("Người làm thay").fill("giangvien");
            huy.press("Giao làm thay");
            assertThat(huy.page.getByText("Xin ghi ngày nghỉ cuối cùng.")).isVisible();
            huy.page.locator("[id='stand:standTo']").fill(TODAY.plusDays(5).toString());
            huy.check();
            huy.press("Giao làm thay");
            assertThat(huy.page.getByText("Đã giao làm thay 1 vai trò.")).isVisible();
            huy.check();
            bình.visit("/officials");
            assertThat(bình.page.locator("tbody")).containsText("Mường Than");
            huy.visit("/account/giangvien");
            assertThat(huy.page.getByText("Làm thay Vàng A Páo")).isVisible();
            huy.visit("/account/nhansu");
            var row = huy.page.locator("tr", new Page.LocatorOptions().setHasText("Nguyễn Văn Bình"));
            row.getByText("Thôi làm thay", new Locator.GetByTextOptions().setExact(true))
                    .click();
            row.getByText("Thôi làm thay ngay").click();
            assertThat(huy.page.getByText("Đã thôi giao vai trò.")).isVisible();
            assertEquals(403, bình.page.navigate("/officials").status());
        }
    }

    @Test
    void huy_goes_through_the_roles_and_files_the_list() {
        try (var huy = world.desk().signIn("quantri")) {
            huy.visit("/role-review?role=UNIT_HR");
            huy.press("Xác nhận còn cần");
            assertThat(huy.page.getByText("Xin chọn ít nhất một dòng.")).isVisible();
            huy.page
                    .locator("tr", new Page.LocatorOptions().setHasText("Vàng A Páo"))
                    .locator("input")
                    .check();
            huy.press("Xác nhận còn cần");
            assertThat(huy.page.getByText("Đã xác nhận còn cần 1 vai trò.")).isVisible();
            assertThat(huy.page).hasURL(Pattern.compile("role=UNIT_HR$"));
            huy.check();
            var file = huy.page.waitForDownload(() -> huy.follow("Tải tệp Excel"));
            assertEquals("ra-soat-vai-tro.xlsx", file.suggestedFilename());
            huy.visit("/role-review?due=1&unit=LC-X-08");
            assertThat(huy.page.locator(".empty")).isVisible();
        }
    }
}
