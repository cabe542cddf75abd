package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.taphuan.RosterFile;
import vn.taphuan.world.World;

/** The main job, once through, from a list in Excel to a list in Excel. */
class MainJobJourney {
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String COURSE = "CCHC-01";
    private static final String NUMBER = "012195000991";
    private static final String CHOSEN = "nương ngô Mường Than";

    private final World world = World.get();

    @Test
    void a_list_from_excel_becomes_learners_who_complete_a_course_and_hr_files_the_proof() throws IOException {
        var slip = đức_imports_the_list();
        var offering = hà_opens_a_class();
        páo_enrols_by_decision(offering);
        sơn_learns_through_a_lost_line(slip, offering);
        páo_sees_it_and_takes_the_list_away();
    }

    private String đức_imports_the_list() {
        var file = RosterFile.of(
                "danh-sach-muong-than.xlsx",
                List.of(
                        RosterFile.row("LC-X-36", "Lò Văn Sơn", "14/03/1995", "Nam", NUMBER, "01/08/2025"),
                        RosterFile.row("LC-X-36", "Hoàng Thị Mẫu", "1990", "Nữ", "012190000992", "01/08/2025"),
                        RosterFile.row("LC-X-36", "Số Thiếu Không", "01/01/1990", "Nam", "12090000993", "01/08/2025")));
        try (var đức = world.desk().signIn("sonoivu")) {
            đức.visit("/official-import");
            đức.page.getByLabel("Tệp danh sách").setInputFiles(file);
            button(đức.page, "Kiểm tra tệp").click();
            đức.check();
            assertThat(đức.page.getByText("mất số 0 ở đầu")).isVisible();
            button(đức.page, "Đưa vào 2 người").click();
            đức.check();
            button(đức.page, "Cấp và in phiếu").click();
            đức.check();
            var slip = đức.page.locator(".slip", new Page.LocatorOptions().setHasText("Lò Văn Sơn"));
            assertThat(slip).containsText(NUMBER);
            return slip.locator("dd").last().textContent().strip();
        }
    }

    private String hà_opens_a_class() {
        var today = LocalDate.now(PROVINCE);
        try (var hà = world.desk().signIn("daotao")) {
            hà.visit("/class-open");
            hà.page.getByLabel("Khóa học").selectOption(COURSE);
            hà.page.getByLabel("Ngày bắt đầu").fill(today.toString());
            hà.page.getByLabel("Ngày kết thúc").fill(today.plusDays(30).toString());
            hà.page.getByLabel("Giảng viên").selectOption(new SelectOption().setValue("giangvien"));
            button(hà.page, "Mở lớp").click();
            assertThat(hà.page).hasURL(Pattern.compile("/class/" + COURSE + "-\\d{4}-\\d{2}"));
            hà.check();
            return hà.page.url().replaceAll(".*/class/", "");
        }
    }

    private void páo_enrols_by_decision(String offering) {
        try (var páo = world.desk().signIn("nhansu")) {
            páo.visit("/class/" + offering);
            páo.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cử đi học"))
                    .first()
                    .click();
            páo.check();
            páo.page.getByLabel("Số, ký hiệu").fill("36/QĐ-UBND");
            páo.page.getByLabel("Ngày ký").fill(LocalDate.now(PROVINCE).toString());
            páo.page.getByLabel("Người ký").fill("Sùng A Ký");
            páo.page.getByLabel("Cơ quan ban hành").selectOption("LC-X-36");
            páo.page.getByLabel("Số định danh cá nhân").fill("Lò Văn Sơn\t" + NUMBER + "\nNgười lạ 012090000000");
            button(páo.page, "Ghi danh").click();
            assertThat(páo.page).hasURL(Pattern.compile("/class/" + offering));
            páo.check();
            assertThat(páo.page.getByText("Đã ghi danh 1 trên 2 người")).isVisible();
        }
    }

    private void sơn_learns_through_a_lost_line(String slip, String offering) {
        try (var sơn = world.phone().signIn(NUMBER, slip)) {
            sơn.check();
            sơn.page.getByLabel("Mật khẩu hiện tại").fill(slip);
            sơn.page
                    .getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                    .fill(CHOSEN);
            sơn.page.getByLabel("Nhập lại mật khẩu mới").fill(CHOSEN);
            button(sơn.page, "Đổi mật khẩu").click();
            assertThat(sơn.page).hasURL(Pattern.compile("/home"));
            sơn.check();
            sơn.page.getByText("Bắt đầu từ bài 1").click();
            boolean lineLost = false;
            while (!sơn.page.url().contains("/result/") || !completed(sơn.page)) {
                var url = sơn.page.url();
                if (url.contains("/lesson/")) {
                    button(sơn.page, Pattern.compile("^Đã đọc xong")).click();
                } else if (url.contains("/quiz/")) {
                    button(sơn.page, "Bắt đầu làm bài").click();
                } else if (url.contains("/attempt/")) {
                    if (!lineLost) loseTheLine(sơn);
                    lineLost = true;
                    new Quiz(sơn.page).finish();
                    continue;
                } else {
                    sơn.page
                            .getByRole(
                                    AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Học tiếp:")))
                            .click();
                }
                assertThat(sơn.page).not().hasURL(url);
            }
            sơn.check();
            sơn.visit("/record");
            assertThat(sơn.page.getByText("Lớp " + offering)).isVisible();
        }
    }

    private static boolean completed(Page page) {
        return page.getByText("Anh chị đã hoàn thành khóa").count() > 0;
    }

    private static void loseTheLine(World.Desk sơn) {
        sơn.check();
        var quiz = new Quiz(sơn.page);
        quiz.answer(1);
        quiz.expectSaved();
        sơn.offline(true);
        quiz.answer(2);
        quiz.expectWaiting();
        sơn.offline(false);
        quiz.expectSaved();
        sơn.page.reload();
        assertEquals(List.of(1, 2), new Quiz(sơn.page).answered());
    }

    private void páo_sees_it_and_takes_the_list_away() throws IOException {
        try (var páo = world.desk().signIn("nhansu")) {
            páo.visit("/completions?course=" + COURSE);
            páo.visit("/completion-people?standing=COMPLETED&q=" + NUMBER + "&course=" + COURSE);
            assertThat(páo.page.locator("tbody tr")).hasCount(1);
            assertThat(páo.page.locator("tbody tr")).containsText("Lò Văn Sơn");
            páo.visit("/completions?course=" + COURSE);
            var download = páo.page.waitForDownload(() -> páo.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tải danh sách Excel"))
                    .click());
            var file = Path.of(System.getProperty("taphuan.target"), "hoan-thanh.xlsx");
            download.saveAs(file);
            var row = rowOf(file, NUMBER);
            assertEquals("Lò Văn", row.getCellText(1));
            assertEquals("Sơn", row.getCellText(2));
            assertEquals("LC-X-36", row.getCellText(5));
            assertEquals("Ủy ban nhân dân xã Mường Than", row.getCellText(6));
            assertEquals("Đã hoàn thành", row.getCellText(9));
            assertEquals(
                    LocalDate.now(PROVINCE), row.getCellAsDate(10).orElseThrow().toLocalDate());
            assertEquals("", row.getCellText(11), "it counts for life");
            assertEquals(0, BigDecimal.ONE.compareTo(row.getCellAsNumber(12).orElseThrow()));
            assertEquals(8, row.getCellAsNumber(13).orElseThrow().intValue());
        }
    }

    private static Row rowOf(Path file, String number) throws IOException {
        try (var workbook = new ReadableWorkbook(Files.newInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            var found = rows.filter(row -> row.getCellCount() > 3 && number.equals(row.getCellText(3)))
                    .toList();
            assertTrue(found.size() == 1, () -> number + " stands in the file " + found.size() + " times");
            return found.get(0);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
