package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.world.World;

/** The server goes down while Hạnh is in the middle of a quiz. */
class RestartJourney {
    private final World world = World.get();

    @Test
    void no_answer_is_lost_when_the_server_restarts_in_the_middle_of_a_quiz() {
        try (var hạnh = world.phone().signIn("hocvien")) {
            hạnh.visit("/home");
            var offering = hạnh.page.locator("#first a").getAttribute("href").replaceAll(".*/learn/", "");
            hạnh.visit("/learn/" + offering);
            var quiz = hạnh.page.locator("a[href*='/quiz/']").first().getAttribute("href");
            hạnh.visit(quiz);
            hạnh.page
                    .getByText(Pattern.compile("^(Bắt đầu làm bài|Làm lần nữa|Làm tiếp bài đang dở)$"))
                    .or(hạnh.page.locator("[id='form:start']"))
                    .first()
                    .click();
            assertThat(hạnh.page).hasURL(Pattern.compile("/attempt/\\d+"));
            var attempt = new Quiz(hạnh.page);
            attempt.answer(1);
            attempt.answer(2);
            attempt.expectSaved();
            world.restartServer();
            attempt.answer(3);
            hạnh.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng nhập lại"))
                    .click();
            hạnh.signInHere("hocvien");
            assertThat(hạnh.page).hasURL(Pattern.compile("/attempt/\\d+"));
            var again = new Quiz(hạnh.page);
            again.expectSaved();
            hạnh.page.reload();
            assertEquals(List.of(1, 2, 3), new Quiz(hạnh.page).answered());
        }
    }
}
