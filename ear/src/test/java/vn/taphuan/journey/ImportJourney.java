package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.taphuan.RosterFile;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** Đức brings lists of officials, with all that happens on the way. */
class ImportJourney {
    private static final int PROVINCE = 20_000;
    private static final double A_WHILE = 120_000;

    private final World world = World.get();

    @Test
    void đức_imports_a_list_corrects_what_was_refused_imports_it_again_and_undoes_it() throws IOException {
        var file = RosterFile.of(
                "hai-nguoi.xlsx",
                List.of(
                        RosterFile.row("LC-X-20", "Vàng A Đúng", "14/03/1985", "Nam", "012085300001", "01/08/2025"),
                        RosterFile.row("LC-X-20", "Vàng A Thiếu", "14/03/1986", "Nam", "12086300002", "01/08/2025")));
        try (var đức = world.desk().signIn("sonoivu")) {
            sends(đức, file);
            đức.check();
            assertThat(đức.page.getByText("mất số 0 ở đầu")).isVisible();
            var refused = đức.page.waitForDownload(() -> đức.follow("Tải các dòng bị từ chối"));
            đức.press("Đưa vào 1 người");
            đức.check();
            var corrected = corrects(refused.path());
            sends(đức, corrected);
            assertThat(đức.page.getByText("mất số 0 ở đầu")).isHidden();
            đức.press("Đưa vào 1 người");
            assertThat(heading(đức)).hasText("Đã đưa danh sách vào");
            đức.visit("/officials?q=vang+a+thieu");
            assertThat(đức.page.locator("tbody tr")).hasCount(1);
            đức.visit("/official-import");
            đức.page.locator("tbody a").first().click();
            đức.page.getByText("Hoàn tác lần nhập").click();
            đức.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Hoàn tác").setExact(true))
                    .click();
            assertThat(heading(đức)).hasText("Lần nhập đã được hoàn tác");
            đức.check();
            đức.visit("/officials?q=vang+a+thieu");
            assertThat(đức.page.locator("tbody tr")).hasCount(0);
        }
    }

    private static Locator heading(Desk desk) {
        return desk.page.locator("h1");
    }

    private static void sends(Desk đức, Path file) {
        đức.visit("/official-import");
        đức.page.getByLabel("Tệp danh sách").setInputFiles(file);
        đức.press("Kiểm tra tệp");
        assertThat(đức.page).hasURL(Pattern.compile("run=\\d+"));
    }

    /** What Đức does in Excel: the zero is put back, the reasons stay where they are. */
    private static Path corrects(Path refused) throws IOException {
        try (var workbook = new ReadableWorkbook(Files.newInputStream(refused))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(2, rows.size(), "the headings and the one refused row");
            var cells = new ArrayList<>(IntStream.range(0, 12)
                    .mapToObj(column -> rows.get(1).getCellText(column))
                    .toList());
            cells.set(5, '0' + cells.get(5));
            return RosterFile.of("da-sua.xlsx", List.of(cells));
        }
    }

    @Test
    void a_list_of_20_000_survives_leaving_the_page_and_a_power_cut_and_nobody_comes_twice() throws Exception {
        var rows = IntStream.range(0, PROVINCE)
                .mapToObj(each -> RosterFile.row(
                        "LC-X-20", "Khoàng Thị Đông", "14/03/1985", "Nữ", "0121854%05d".formatted(each), "01/08/2025"))
                .toList();
        var file = RosterFile.of("toan-tinh.xlsx", rows);
        var people = "select count(*) from official where personal_number like '0121854%'";
        try (var đức = world.desk().signIn("sonoivu")) {
            sends(đức, file);
            assertThat(heading(đức)).hasText("Đang kiểm tra danh sách");
            assertThat(đức.page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
            đức.check();
            var run = đức.page.url().replace(world.address(), "");
            đức.visit("/officials");
            đức.visit(run);
            đức.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đưa vào 20000 người"))
                    .or(đức.page.getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đưa vào 20.000 người")))
                    .click(new Locator.ClickOptions().setTimeout(A_WHILE));
            assertThat(đức.page.getByText(Pattern.compile("^[1-9].* trên .* dòng")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_WHILE));
            world.losePower();
            var before = world.counted(people);
            assertTrue(before > 0 && before < PROVINCE, () -> before + " people when the power failed");
            đức.visit("/sign-in").signInHere("sonoivu");
            đức.visit(run);
            assertThat(heading(đức))
                    .hasText("Đã đưa danh sách vào", new LocatorAssertions.HasTextOptions().setTimeout(A_WHILE));
            đức.check();
            assertEquals(PROVINCE, world.counted(people));
            assertEquals(
                    PROVINCE,
                    world.counted("select count(*) from posting p join official o on o.id = p.official_id"
                            + " where o.personal_number like '0121854%'"));
            đức.page.getByText("Hoàn tác lần nhập").click();
            đức.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Hoàn tác").setExact(true))
                    .click(new Locator.ClickOptions().setTimeout(A_WHILE));
            assertThat(heading(đức))
                    .hasText("Lần nhập đã được hoàn tác", new LocatorAssertions.HasTextOptions().setTimeout(A_WHILE));
            assertEquals(0, world.counted(people));
        }
    }
}
