package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.taphuan.world.World;

/** Every page for whom it is, on a phone and at a desk: right by WCAG 2.2 AA, no wider than the screen, well named. */
class PagesJourney {
    private final World world = World.get();

    @ParameterizedTest
    @CsvSource({
        "hocvien, /home;/course/CCHC-01;/record;/looks;/sign-ins;/password;/second-factor;/recovery-codes;/outside-training",
        "giangvien, /classes;/course/CCHC-02;/home;/courses;/basis;/basis?q=NQ-CP",
        "daotao, /classes;/courses;/classes?ended=1;/class-open;/completions",
        "nhansu, /officials;/officials?q=lo&gone=1;/officials?gone=2;/official-import;/duplicates;/outside-trainings;/outside-trainings?state=REFUSED;/completions;/completion-people;/classes;/slips",
        "sonoivu, /officials;/officials?q=khongaiten;/duplicates;/completions;/completion-people?standing=NOT_COMPLETED;/completions?view=TODAY&unit=@COMMUNES;/units;/units?asOf=2025-06-30;/units?q=than&asOf=2025-06-30;/unit/LC-H-TU?asOf=2025-06-30;/unit-act/MERGE?unit=LC-X-37;/placements",
        "quantri, /accounts;/accounts?q=hanh;/account/hocvien;/roles;/role-holders?role=LEARNER&unit=LC-X-36;/role-holders?role=TRAINER&unit=LC-X-08;/role-review;/role-review?due=1&unit=LC-X-08;/account/nhansu;/audit;/audit?from=ngay-sai;/content;/units;/units?q=than;/units?asOf=ngay-sai;/unit/LC"
    })
    void a_page_is_right_on_a_phone_and_at_a_desk(String username, String paths) {
        try (var someone = world.phone().signIn(username)) {
            for (var path : paths.split(";")) {
                someone.narrow().visit(path);
                assertEquals(1, someone.page.locator("h1").count(), path);
                assertTrue(someone.page.title().endsWith("Tập huấn CCHC"), path);
                someone.wide().check();
            }
        }
    }

    @Test
    void a_visitor_reads_what_this_is_and_reaches_the_sign_in_by_keyboard_alone() {
        try (var visitor = world.phone()) {
            visitor.visit("/");
            assertThat(visitor.page.locator("h1")).containsText("Lai Châu");
            visitor.visit("/sign-in");
            visitor.page.getByLabel("Tên đăng nhập hoặc số định danh cá nhân").focus();
            visitor.page.keyboard().type("hocvien");
            visitor.page.keyboard().press("Tab");
            visitor.page.keyboard().type("Taphuan@2026");
            visitor.page.keyboard().press("Enter");
            assertThat(visitor.page).hasURL(Pattern.compile("/home$"));
        }
    }

    @Test
    void a_wrong_password_is_said_beside_the_field_and_the_name_stays() {
        try (var visitor = world.phone().signIn("giangvien", "sai hoàn toàn")) {
            visitor.check();
            assertThat(visitor.page.getByText("Tên đăng nhập hoặc mật khẩu chưa đúng."))
                    .isVisible();
            assertThat(visitor.page.getByLabel("Tên đăng nhập hoặc số định danh cá nhân"))
                    .hasValue("giangvien");
        }
    }

    @Test
    void páo_finds_nguyễn_without_typing_marks_opens_the_record_and_hands_out_a_slip() {
        try (var páo = world.desk().signIn("nhansu")) {
            páo.visit("/officials?q=nguyen");
            var first = páo.page.locator("tbody a").first();
            assertThat(first).containsText("Nguyễn");
            first.click();
            páo.check();
            páo.page.getByText("Cấp phiếu mật khẩu mới").click();
            páo.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cấp phiếu"))
                    .last()
                    .click();
            páo.check();
            assertThat(páo.page.locator(".slip")).hasCount(1);
        }
    }

    @Test
    void páo_sees_whom_he_looks_for_while_he_types() {
        try (var páo = world.desk().signIn("nhansu")) {
            páo.visit("/officials");
            var search = páo.page.locator("input[type=search]");
            search.pressSequentially("hanh lo");
            assertThat(páo.page.locator("tbody")).containsText("Lò Thị Hạnh");
            assertThat(páo.page.locator("tbody")).not().containsText("Vàng");
            assertThat(páo.page).hasURL(Pattern.compile("q=hanh"));
            search.fill("không ai tên thế");
            assertThat(páo.page.locator(".empty")).isVisible();
            assertThat(páo.page.locator("[data-part=count]")).containsText("0");
            páo.check();
        }
    }

    @Test
    void hr_of_mường_than_meets_nobody_of_another_commune_by_any_address() {
        try (var đức = world.desk().signIn("sonoivu");
                var páo = world.desk().signIn("nhansu")) {
            đức.visit("/officials?unit=LC-X-08");
            var stranger = đức.page.locator("tbody a").first().getAttribute("href");
            for (var path : List.of(
                    stranger,
                    "/officials?unit=LC-X-08",
                    "/completions?unit=LC-X-08",
                    "/completion-people?unit=LC-X-08")) {
                assertEquals(404, páo.page.navigate(path).status(), path);
                assertThat(páo.page.locator("h1")).containsText("Không tìm thấy");
            }
            assertEquals(
                    404,
                    páo.page.request().get("/completions.xlsx?unit=LC-X-08").status());
            assertEquals(403, páo.page.navigate("/audit").status());
            assertEquals(403, páo.page.navigate("/accounts").status());
            assertEquals(403, páo.page.navigate("/class-open").status());
        }
    }

    @Test
    void huy_gives_bình_a_job_and_takes_it_away_again() {
        try (var huy = world.desk().signIn("quantri")) {
            huy.visit("/account/giangvien");
            huy.page.getByLabel("Vai trò").selectOption("UNIT_HR");
            huy.page.getByLabel("Phạm vi: đơn vị này và cấp dưới").selectOption("LC-TCT");
            huy.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Giao vai trò"))
                    .click();
            huy.check();
            assertThat(huy.page.getByText("Đã giao vai trò.")).isVisible();
            var row = huy.page.locator("tr", new Page.LocatorOptions().setHasText("Phụ trách nhân sự đơn vị"));
            row.getByText("Thôi giao", new Locator.GetByTextOptions().setExact(true))
                    .click();
            row.getByText("Thôi giao vai trò").click();
            assertThat(huy.page.getByText("Đã thôi giao vai trò.")).isVisible();
            huy.visit("/audit?act=identity.endGrant");
            assertThat(huy.page.locator("tbody tr").first()).containsText("giangvien");
        }
    }

    @Test
    void english_is_one_click_away_and_stays() {
        try (var hạnh = world.desk().signIn("hocvien")) {
            hạnh.visit("/home");
            hạnh.page.locator(".me summary").click();
            hạnh.page.getByText("English").click();
            assertThat(hạnh.page.locator("html")).hasAttribute("lang", "en");
            assertThat(hạnh.page.locator("#first")).hasAttribute("lang", "vi");
            hạnh.visit("/record");
            assertThat(hạnh.page.locator("h1")).containsText("Learning record");
        }
    }

    @Test
    void an_address_that_makes_no_sense_is_answered_like_a_page_that_is_not_there() {
        try (var páo = world.desk().signIn("nhansu");
                var huy = world.desk().signIn("quantri")) {
            páo.visit("/officials?page=2147483647");
            páo.visit("/officials?page=abc&q=%25_!");
            páo.visit("/completion-people?page=2147483647&asOf=99999-99-99&category=X");
            for (var path : List.of("/official", "/official/abc", "/class/KHONG-CO", "/enrol/KHONG-CO"))
                assertEquals(404, páo.page.navigate(path).status(), path);
            for (var path : List.of("/account", "/account/khong-co"))
                assertEquals(404, huy.page.navigate(path).status(), path);
        }
    }
}
