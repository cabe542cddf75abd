package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.RosterFile;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** Đức founds, renames, splits and ends units in the browser, and places the people who lost theirs. */
class ReorganisationJourney {
    private final World world = World.get();
    private final String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    @Test
    void a_unit_is_founded_filled_renamed_and_split_and_all_its_people_are_placed() {
        try (var đức = world.desk().signIn("sonoivu")) {
            founds(đức);
            fills(đức);
            renames(đức);
            findsByItsOldName(đức);
            splits(đức);
            places(đức);
            readsItsLife(đức);
        }
    }

    private void founds(Desk đức) {
        đức.visit("/units");
        đức.follow("Thành lập đơn vị");
        đức.field("Ngày có hiệu lực").fill("2026-01-01");
        đức.field("Mã đơn vị mới").fill("mã sai");
        đức.field("Tên đơn vị mới").fill("Trung tâm Thử nghiệm");
        đức.choose("Loại đơn vị", "Đơn vị sự nghiệp công lập");
        đức.choose("Cấp", "Tỉnh");
        đức.choose("Đơn vị cấp trên", "Ủy ban nhân dân tỉnh Lai Châu");
        đức.press("Xem trước");
        assertThat(đức.page.getByText("chỉ được gồm chữ in hoa không dấu")).isVisible();
        assertThat(đức.field("Tên đơn vị mới")).hasValue("Trung tâm Thử nghiệm");
        đức.field("Mã đơn vị mới").fill("LC-J-1");
        đức.press("Xem trước");
        assertThat(đức.page.getByText("Trung tâm Thử nghiệm bắt đầu từ 01/01/2026."))
                .isVisible();
        đức.press("Thực hiện");
        assertThat(đức.page.locator(".error").first()).isVisible();
        decides(đức, "01/NQ-HĐND");
        assertThat(đức.page).hasURL(Pattern.compile("/unit/LC-J-1$"));
        đức.check();
    }

    private void decides(Desk đức, String number) {
        đức.field("Số, ký hiệu").fill(number);
        đức.field("Ngày ký").fill("2026-01-01");
        đức.field("Người ký").fill("Nguyễn Văn Thử");
        đức.choose("Cơ quan ban hành", "Ủy ban nhân dân tỉnh Lai Châu");
        đức.press("Thực hiện");
    }

    private void fills(Desk đức) {
        var file = RosterFile.of(
                "trung-tam-thu-nghiem.xlsx",
                List.of(
                        RosterFile.row("LC-J-1", "Giàng A Chu", "14/03/1995", "Nam", "012095000771", "01/02/2026"),
                        RosterFile.row("LC-J-1", "Giàng Thị Mỷ", "1990", "Nữ", "012190000772", "01/02/2026"),
                        RosterFile.row("LC-J-1", "Giàng Thị Pà", "1991", "Nữ", "012191000773", "01/02/2026")));
        đức.visit("/official-import");
        đức.page.getByLabel("Tệp danh sách").setInputFiles(file);
        đức.press("Kiểm tra tệp");
        đức.press("Đưa vào 3 người");
        assertEquals(3, people(đức, "asOf=2026-05-01"));
    }

    /** How many people the figures of the unit count. */
    private int people(Desk đức, String query) {
        đức.visit("/completion-people?course=CCHC-01&unit=LC-J-1&" + query);
        return đức.page.locator("tbody tr").count();
    }

    private void renames(Desk đức) {
        đức.visit("/unit/LC-J-1");
        đức.follow("Đổi tên");
        đức.field("Ngày có hiệu lực").fill("2026-06-01");
        đức.field("Tên mới").fill("Trung tâm Thử");
        đức.press("Xem trước");
        đức.field("Tên mới").fill("Trung tâm Kiểm thử");
        decides(đức, "02/QĐ-UBND");
        assertThat(đức.page.getByText("Nội dung đã thay đổi sau khi xem trước")).isVisible();
        decides(đức, "02/QĐ-UBND");
        assertThat(đức.page.locator("h1")).hasText("Trung tâm Kiểm thử");
        đức.visit("/completions?course=CCHC-01&unit=LC-J-1&asOf=2026-05-01");
        assertThat(đức.page.locator("tbody")).containsText("Trung tâm Thử nghiệm");
    }

    private void findsByItsOldName(Desk đức) {
        đức.visit("/units");
        đức.field("Tên hoặc mã đơn vị").fill("trung tam thu nghiem");
        đức.press("Tìm");
        var line = đức.page.locator("tbody tr");
        assertThat(line).containsText("Trung tâm Kiểm thử");
        assertThat(line).containsText("Tên khác: Trung tâm Thử nghiệm, từ 01/01/2026 đến 31/05/2026");
        đức.field("Tính đến ngày").fill("2025-12-31");
        đức.press("Tìm");
        assertThat(line).containsText("Ngày 31/12/2025 không có đơn vị này");
        đức.check();
        đức.follow("Trung tâm Kiểm thử");
        assertThat(đức.page.locator("h1")).hasText("Trung tâm Kiểm thử");
        đức.page.locator(".crumbs a").first().click();
        assertThat(đức.field("Tính đến ngày")).hasValue("2025-12-31");
    }

    private void splits(Desk đức) {
        đức.visit("/unit/LC-J-1");
        đức.follow("Chia tách");
        đức.field("Ngày có hiệu lực").fill(today);
        đức.field("Các đơn vị mới").fill("LC-J-2; Trung tâm Một\nLC-J-3; Trung tâm Hai");
        đức.press("Xem trước");
        assertThat(đức.page.getByText("3 người thôi giữ vị trí")).isVisible();
        đức.check();
        decides(đức, "03/QĐ-UBND");
        assertThat(đức.page).hasURL(Pattern.compile("/placements$"));
        assertEquals(3, people(đức, "asOf=2026-05-01"), "the past stays");
    }

    private void places(Desk đức) {
        đức.visit("/placements?unit=@PUBLIC_SERVICE");
        assertThat(đức.page.getByLabel("Giàng A Chu")).isVisible();
        đức.visit("/placements?unit=LC-J-1");
        đức.press("Bố trí những người đã chọn");
        assertThat(đức.page.getByText("Hãy chọn ít nhất một người.").first()).isVisible();
        đức.page.getByLabel("Giàng A Chu").check();
        đức.page.getByLabel("Giàng Thị Mỷ").check();
        đức.press("Bố trí những người đã chọn");
        assertThat(đức.page.getByText("Hãy chọn đơn vị mới.").first()).isVisible();
        assertThat(đức.page.getByLabel("Giàng A Chu")).isChecked();
        đức.check();
        đức.choose("Đơn vị mới", "Trung tâm Một");
        đức.press("Bố trí những người đã chọn");
        assertThat(đức.page.getByText("Đã bố trí 2 người.")).isVisible();
        đức.page.getByLabel("Chọn cả trang").check();
        đức.choose("Đơn vị mới", "Trung tâm Hai");
        đức.press("Bố trí những người đã chọn");
        assertThat(đức.page.getByText("Không ai chờ bố trí")).isVisible();
        đức.visit("/completions?course=CCHC-01&unit=LC-J-2&asOf=2026-05-01&view=TODAY");
        assertThat(đức.page.locator("tbody tr")).hasCount(1);
        assertThat(đức.page.locator("tbody tr")).containsText("Trung tâm Một");
        assertThat(đức.page.locator("tbody tr")).containsText("2");
    }

    private void readsItsLife(Desk đức) {
        đức.visit("/unit/LC-J-1");
        assertThat(đức.page.locator(".timeline > li")).hasCount(4);
        assertThat(đức.page.locator(".timeline")).containsText("Đổi tên thành Trung tâm Kiểm thử");
        đức.follow("Trung tâm Hai");
        assertThat(đức.page.locator(".timeline")).containsText("Được chia ra từ");
        assertThat(đức.page.locator(".timeline")).containsText("từ 01/01/2026 đến");
        assertThat(đức.page.locator("tbody")).containsText("03/QĐ-UBND");
    }

    @Test
    void đức_walks_the_tree_by_keyboard_alone() {
        try (var đức = world.desk().signIn("sonoivu")) {
            đức.visit("/units");
            var keys = đức.page.keyboard();
            var province = line(đức, "a", "Ủy ban nhân dân tỉnh Lai Châu");
            var departments = line(đức, "summary", "Các sở, ban, ngành");
            var communes = line(đức, "summary", "UBND các xã, phường");
            đức.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tìm"))
                    .focus();
            keys.press("Tab");
            assertThat(province).isFocused();
            keys.press("ArrowLeft");
            assertThat(departments).isHidden();
            keys.press("ArrowRight");
            assertThat(departments).isVisible();
            keys.press("ArrowRight");
            assertThat(departments).isFocused();
            keys.press("ArrowDown");
            assertThat(communes).isFocused();

            var first = communes.locator("xpath=..").locator("a").first();
            assertThat(first).isHidden();
            keys.press("ArrowRight");
            assertThat(first).isVisible();
            keys.press("ArrowRight");
            assertThat(first).isFocused();
            keys.press("ArrowDown");
            assertThat(first).not().isFocused();
            keys.press("ArrowUp");
            assertThat(first).isFocused();
            keys.press("ArrowLeft");
            assertThat(communes).isFocused();
            keys.press("ArrowLeft");
            assertThat(first).isHidden();
            keys.press("ArrowLeft");
            assertThat(province).isFocused();
            đức.check();
            keys.press("Enter");
            assertThat(đức.page).hasURL(Pattern.compile("/unit/LC$"));
        }
    }

    private static Locator line(Desk desk, String kind, String text) {
        return desk.page
                .locator(".tree " + kind, new Page.LocatorOptions().setHasText(text))
                .first();
    }
}
