package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
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
            splits(đức);
            places(đức);
            readsItsLife(đức);
        }
    }

    private void founds(Desk đức) {
        đức.visit("/units");
        đức.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thành lập đơn vị"))
                .click();
        field(đức, "Ngày có hiệu lực").fill("2026-01-01");
        field(đức, "Mã đơn vị mới").fill("mã sai");
        field(đức, "Tên đơn vị mới").fill("Trung tâm Thử nghiệm");
        chooses(đức, "Loại đơn vị", "Đơn vị sự nghiệp công lập");
        chooses(đức, "Cấp", "Tỉnh");
        chooses(đức, "Đơn vị cấp trên", "Ủy ban nhân dân tỉnh Lai Châu");
        press(đức, "Xem trước");
        assertThat(đức.page.getByText("chỉ được gồm chữ in hoa không dấu")).isVisible();
        assertThat(field(đức, "Tên đơn vị mới")).hasValue("Trung tâm Thử nghiệm");
        field(đức, "Mã đơn vị mới").fill("LC-J-1");
        press(đức, "Xem trước");
        assertThat(đức.page.getByText("Trung tâm Thử nghiệm bắt đầu từ 01/01/2026."))
                .isVisible();
        press(đức, "Thực hiện");
        assertThat(đức.page.locator(".error").first()).isVisible();
        decides(đức, "01/NQ-HĐND");
        assertThat(đức.page).hasURL(Pattern.compile("/unit/LC-J-1$"));
        đức.check();
    }

    private void decides(Desk đức, String number) {
        field(đức, "Số, ký hiệu").fill(number);
        field(đức, "Ngày ký").fill("2026-01-01");
        field(đức, "Người ký").fill("Nguyễn Văn Thử");
        chooses(đức, "Cơ quan ban hành", "Ủy ban nhân dân tỉnh Lai Châu");
        press(đức, "Thực hiện");
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
        press(đức, "Kiểm tra tệp");
        press(đức, "Đưa vào 3 người");
        assertEquals(3, people(đức, "asOf=2026-05-01"));
    }

    /** How many people the figures of the unit count. */
    private int people(Desk đức, String query) {
        đức.visit("/completion-people?course=CCHC-01&unit=LC-J-1&" + query);
        return đức.page.locator("tbody tr").count();
    }

    private void renames(Desk đức) {
        đức.visit("/unit/LC-J-1");
        đức.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đổi tên"))
                .click();
        field(đức, "Ngày có hiệu lực").fill("2026-06-01");
        field(đức, "Tên mới").fill("Trung tâm Thử");
        press(đức, "Xem trước");
        field(đức, "Tên mới").fill("Trung tâm Kiểm thử");
        decides(đức, "02/QĐ-UBND");
        assertThat(đức.page.getByText("Nội dung đã thay đổi sau khi xem trước")).isVisible();
        decides(đức, "02/QĐ-UBND");
        assertThat(đức.page.locator("h1")).hasText("Trung tâm Kiểm thử");
        đức.visit("/completions?course=CCHC-01&unit=LC-J-1&asOf=2026-05-01");
        assertThat(đức.page.locator("tbody")).containsText("Trung tâm Thử nghiệm");
    }

    private void splits(Desk đức) {
        đức.visit("/unit/LC-J-1");
        đức.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chia tách"))
                .click();
        field(đức, "Ngày có hiệu lực").fill(today);
        field(đức, "Các đơn vị mới").fill("LC-J-2; Trung tâm Một\nLC-J-3; Trung tâm Hai");
        press(đức, "Xem trước");
        assertThat(đức.page.getByText("3 người thôi giữ vị trí")).isVisible();
        đức.check();
        decides(đức, "03/QĐ-UBND");
        assertThat(đức.page).hasURL(Pattern.compile("/placements$"));
        assertEquals(3, people(đức, "asOf=2026-05-01"), "the past stays");
    }

    private void places(Desk đức) {
        đức.visit("/placements?unit=LC-J-1");
        press(đức, "Bố trí những người đã chọn");
        assertThat(đức.page.getByText("Hãy chọn ít nhất một người.").first()).isVisible();
        đức.page.getByLabel("Giàng A Chu").check();
        đức.page.getByLabel("Giàng Thị Mỷ").check();
        press(đức, "Bố trí những người đã chọn");
        assertThat(đức.page.getByText("Hãy chọn đơn vị mới.").first()).isVisible();
        assertThat(đức.page.getByLabel("Giàng A Chu")).isChecked();
        đức.check();
        chooses(đức, "Đơn vị mới", "Trung tâm Một");
        press(đức, "Bố trí những người đã chọn");
        assertThat(đức.page.getByText("Đã bố trí 2 người.")).isVisible();
        đức.page.getByLabel("Chọn cả trang").check();
        chooses(đức, "Đơn vị mới", "Trung tâm Hai");
        press(đức, "Bố trí những người đã chọn");
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
        đức.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trung tâm Hai"))
                .click();
        assertThat(đức.page.locator(".timeline")).containsText("Được chia ra từ");
        assertThat(đức.page.locator("tbody")).containsText("03/QĐ-UBND");
    }

    private static Locator field(Desk desk, String label) {
        return desk.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void chooses(Desk desk, String label, String option) {
        field(desk, label).selectOption(new SelectOption().setLabel(option));
    }

    private static void press(Desk desk, String button) {
        desk.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
