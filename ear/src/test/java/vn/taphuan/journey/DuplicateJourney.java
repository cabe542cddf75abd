package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.RosterFile;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** Đức finds somebody on record twice, makes one record of them, and parts them again. */
class DuplicateJourney {
    private static final String RIGHT = "012195000871";
    private static final String WRONG = "012195000817";
    private final World world = World.get();

    @Test
    void đức_merges_two_records_of_one_person_and_undoes_it() {
        try (var đức = world.desk().signIn("sonoivu");
                var phone = world.phone().signIn("sonoivu")) {
            arrives(đức);
            đức.visit("/officials");
            đức.follow("Hồ sơ trùng");
            đức.check();
            phone.visit("/duplicates");
            đức.field("Số định danh thứ nhất").fill(RIGHT);
            đức.field("Số định danh thứ hai").fill("012195999999");
            đức.press("So sánh");
            assertThat(đức.page.getByText("Không có cán bộ nào mang số định danh 012195999999"))
                    .isVisible();
            đức.field("Số định danh thứ hai").fill(WRONG);
            đức.press("So sánh");
            assertThat(đức.page).hasURL(Pattern.compile("/merge/\\d+/\\d+$"));
            đức.check();
            phone.visit(đức.page.url().replace(world.address(), ""));
            đức.press("Hợp nhất");
            assertThat(đức.page).hasURL(Pattern.compile("/official/\\d+$"));
            assertThat(đức.page.getByText("Đã hợp nhất hồ sơ")).isVisible();
            đức.check();
            phone.visit(đức.page.url().replace(world.address(), ""));
            assertThat(đức.page.locator("#postings")).containsText("Hợp nhất hồ sơ");
            assertThat(đức.page.locator("#postings tbody tr")).hasCount(2);

            đức.page.getByText("Hoàn tác hợp nhất").click();
            đức.press("Tách lại");
            assertThat(đức.page.getByText("Đã tách lại hai hồ sơ.")).isVisible();
            assertThat(đức.page.locator("#postings tbody tr")).hasCount(1);
        }
    }

    private static void arrives(Desk đức) {
        var file = RosterFile.of(
                "trung.xlsx",
                List.of(
                        RosterFile.row("LC-X-37", "Vừ Thị Trùng", "14/04/1995", "Nữ", RIGHT, "01/08/2025"),
                        RosterFile.row("LC-X-37", "Vừ Thị Trùng", "14/04/1995", "Nữ", WRONG, "01/08/2025")));
        đức.visit("/official-import");
        đức.page.getByLabel("Tệp danh sách").setInputFiles(file);
        đức.press("Kiểm tra tệp");
        đức.press("Đưa vào 2 người");
    }
}
