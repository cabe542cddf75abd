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
import java.sql.SQLException;
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
            undoes(đức);
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
        var list = new ProvinceList();
        var newcomers = ProvinceList.ROWS - list.refused() - ProvinceList.KNOWN;
        try (var đức = world.desk().signIn("sonoivu")) {
            sends(đức, RosterFile.of("da-co.xlsx", list.known()));
            takes(đức, ProvinceList.KNOWN);
            assertThat(heading(đức)).hasText("Đã đưa danh sách vào");
            var knownRun = path(đức);
            var before = onRecord();
            sends(đức, RosterFile.of("toan-tinh.xlsx", list.rows()));
            assertThat(heading(đức)).hasText("Đang kiểm tra danh sách");
            assertThat(đức.page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
            đức.check();
            var run = path(đức);
            đức.visit("/officials");
            đức.visit(run);
            assertThat(heading(đức)).hasText("Kết quả kiểm tra", inAWhile());
            assertEquals(list.told(), told(run));
            var counts = newcomers + " created, 20 changed, 20 unchanged, " + list.refused() + " refused";
            assertEquals(counts, reported(run));
            takes(đức, newcomers + ProvinceList.KNOWN / 2);
            assertThat(đức.page.getByText(Pattern.compile("^[1-9].* trên .* dòng")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_WHILE));
            world.losePower();
            var arrived = onRecord().people() - before.people();
            assertTrue(arrived > 0 && arrived < newcomers, () -> arrived + " people when the power failed");
            đức.visit("/sign-in").signInHere("sonoivu");
            đức.visit(run);
            assertThat(heading(đức)).hasText("Đã đưa danh sách vào", inAWhile());
            đức.check();
            assertEquals(counts, reported(run));
            assertEquals(before.and(newcomers), onRecord());
            undoes(đức);
            assertThat(heading(đức)).hasText("Lần nhập đã được hoàn tác", inAWhile());
            assertEquals(before, onRecord());
            đức.visit(knownRun);
            undoes(đức);
            assertThat(heading(đức)).hasText("Lần nhập đã được hoàn tác", inAWhile());
            assertEquals(before.people() - ProvinceList.KNOWN, onRecord().people());
        }
    }

    /** What an import brings, and of whom it makes something else. */
    private record OnRecord(long people, long posts, long accounts, long asBefore) {
        OnRecord and(long newcomers) {
            return new OnRecord(people + newcomers, posts + newcomers, accounts + newcomers, 0);
        }
    }

    private OnRecord onRecord() throws SQLException {
        return new OnRecord(
                world.counted("select count(*) from official"),
                world.counted("select count(*) from posting"),
                world.counted("select count(*) from account"),
                world.counted("select count(*) from posting where position = '" + ProvinceList.BEFORE + "'"));
    }

    /** Each row of the run that something is told of: what becomes of it, the cells and the reasons. */
    private List<String> told(String run) throws SQLException {
        return world.listed("select concat(row_no, ' ', effect, ' ', regexp_replace(concat(json_extract(findings,"
                + " '$[*].column'), ' ', json_extract(findings, '$[*].key')), '[]\"[]|official.import.', ''))"
                + " from official_import_row where json_length(findings) > 0 and run_id = " + id(run)
                + " order by row_no");
    }

    private String reported(String run) throws SQLException {
        return world.listed("select concat(created_count, ' created, ', changed_count, ' changed, ', unchanged_count,"
                        + " ' unchanged, ', refused_count, ' refused') from official_import where id = " + id(run))
                .get(0);
    }

    private String path(Desk desk) {
        return desk.page.url().replace(world.address(), "");
    }

    private static String id(String run) {
        return run.replaceAll(".*run=", "");
    }

    private static LocatorAssertions.HasTextOptions inAWhile() {
        return new LocatorAssertions.HasTextOptions().setTimeout(A_WHILE);
    }

    /** Thousands are set apart by a dot. */
    private static void takes(Desk đức, int people) {
        var number = String.valueOf(people).replaceFirst("(?<=.)(?=...$)", "[.]?");
        đức.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Đưa vào " + number + " người")))
                .click();
    }

    private static void undoes(Desk đức) {
        đức.page.getByText("Hoàn tác lần nhập").click();
        đức.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hoàn tác").setExact(true))
                .click(new Locator.ClickOptions().setTimeout(A_WHILE));
    }
}
