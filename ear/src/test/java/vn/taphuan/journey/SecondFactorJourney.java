package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.Authenticator;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** A second factor on a phone: set up, asked for, lost, taken off. */
class SecondFactorJourney {
    private static final String PASSWORD = "một câu dễ nhớ 2026";

    private final World world = World.get();

    /** Páo hands a slip to a colleague of that place in his list, who chooses a password of their own. */
    private String colleague(int place) {
        String username;
        String password;
        try (var páo = world.desk().signIn("nhansu")) {
            páo.visit("/officials");
            páo.page.locator("tbody a").nth(place).click();
            páo.page.getByText("Cấp phiếu mật khẩu mới").click();
            páo.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cấp phiếu"))
                    .last()
                    .click();
            username = páo.page.locator(".slip dd").nth(0).innerText();
            password = páo.page.locator(".slip dd").nth(1).innerText();
        }
        try (var person = world.phone().signIn(username, password)) {
            person.field("Mật khẩu hiện tại").fill(password);
            person.field("Mật khẩu mới").fill(PASSWORD);
            person.field("Nhập lại mật khẩu mới").fill(PASSWORD);
            person.press("Đổi mật khẩu");
            assertThat(person.page).hasURL(Pattern.compile("/home$"));
        }
        return username;
    }

    /** Sets it up on the page now open, after a wrong code, and gives the phone that makes the codes. */
    private static Authenticator setsUp(Desk person) {
        var shown = person.page.locator("main code").innerText();
        person.field("Mã xác thực").fill("000000");
        person.press("Bật mã xác thực");
        assertThat(person.page.getByText("Mã chưa đúng hoặc đã dùng rồi.")).isVisible();
        assertThat(person.page.locator("main code")).hasText(shown);
        var phone = new Authenticator(shown);
        person.field("Mã xác thực").fill(phone.code(0));
        person.press("Bật mã xác thực");
        assertThat(person.page.locator(".codes li")).hasCount(10);
        return phone;
    }

    @Test
    void a_colleague_sets_it_up_on_the_phone_and_signs_in_with_the_code() throws Exception {
        var username = colleague(20);
        Authenticator phone;
        String recovery;
        try (var person = world.phone().signIn(username, PASSWORD)) {
            person.visit("/second-factor");
            phone = setsUp(person);
            person.check();
            recovery = person.page.locator(".codes code").first().innerText();
            person.press("Tôi đã cất mã");
            assertThat(person.page).hasURL(Pattern.compile("/home$"));
            person.visit("/recovery-codes");
            assertThat(person.page.locator(".empty")).isVisible();
            person.visit("/second-factor");
            assertThat(person.page.getByText("Đang bật")).isVisible();
        }
        try (var person = world.phone()) {
            person.visit("/record");
            person.signIn(username, PASSWORD);
            assertThat(person.page).hasURL(Pattern.compile("/sign-in-code"));
            person.check();
            person.page.navigate("/home");
            assertThat(person.page).hasURL(Pattern.compile("/sign-in\\?back="));
            person.signInHere(username, PASSWORD);
            person.field("Mã xác thực").fill("000000");
            person.press("Đăng nhập");
            assertThat(person.page.getByText("Mã chưa đúng hoặc đã dùng rồi.")).isVisible();
            person.field("Mã xác thực").fill(phone.code(1));
            person.press("Đăng nhập");
            assertThat(person.page).hasURL(Pattern.compile("/home$"));
        }
        try (var person = world.phone().signIn(username, PASSWORD)) {
            person.field("Mã xác thực").fill(recovery);
            person.press("Đăng nhập");
            assertThat(person.page).hasURL(Pattern.compile("/home$"));
            person.visit("/sign-ins");
            assertThat(person.page.locator("tbody")).containsText("Nhập sai mã xác thực");
        }
        var basic = Base64.getEncoder().encodeToString((username + ':' + PASSWORD).getBytes("UTF-8"));
        var program = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(world.address() + "/api/v1/home"))
                                .header("Authorization", "Basic " + basic)
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(403, program.statusCode());
        assertTrue(program.body().contains("identity.codeAwaited"), program.body());
    }

    @Test
    void whose_role_needs_it_sets_it_up_before_anything_else_and_huy_helps_who_lost_the_phone() {
        var username = colleague(21);
        try (var huy = world.desk().signIn("quantri")) {
            huy.visit("/account/" + username);
            huy.page
                    .getByLabel("Vai trò", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("TRAINER");
            huy.choose("Phạm vi: đơn vị này và cấp dưới", "Sở Tư pháp");
            huy.press("Giao vai trò");
            asks(huy, "Bắt buộc mã xác thực", "Bắt buộc");
            try (var person = world.phone().signIn(username, PASSWORD)) {
                assertThat(person.page).hasURL(Pattern.compile("/second-factor$"));
                person.check();
                person.page.navigate("/home");
                assertThat(person.page).hasURL(Pattern.compile("/second-factor$"));
                setsUp(person);
                person.press("Tôi đã cất mã");
                assertThat(person.page).hasURL(Pattern.compile("/classes$"));
                huy.visit("/account/" + username);
                huy.page
                        .locator("summary", new Page.LocatorOptions().setHasText("Gỡ mã xác thực"))
                        .click();
                huy.press("Gỡ mã xác thực");
                assertThat(huy.page.getByText("Đã gỡ mã xác thực.")).isVisible();
                person.page.navigate("/classes");
                assertThat(person.page).hasURL(Pattern.compile("/sign-in\\?back="));
            } finally {
                asks(huy, "Thôi bắt buộc", "Thôi bắt buộc");
            }
        }
    }

    private static void asks(Desk huy, String label, String button) {
        huy.visit("/roles");
        var trainer = huy.page.locator(
                "section",
                new Page.LocatorOptions()
                        .setHas(huy.page.locator("h2", new Page.LocatorOptions().setHasText("Giảng viên"))));
        trainer.locator("summary", new Locator.LocatorOptions().setHasText(label))
                .click();
        trainer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        assertThat(huy.page.locator(".messages")).containsText("Giảng viên");
    }
}
