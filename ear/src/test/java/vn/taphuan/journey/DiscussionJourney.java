package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** Hạnh asks about a lesson on her phone, Bình answers on his desk, and she reads it where she asked. */
class DiscussionJourney {
    private static final String QUESTION = "Người dân quên giấy ủy quyền thì tiếp nhận được không?";
    private static final String ANSWER = "Chưa được. Ghi phiếu hướng dẫn và hẹn bổ sung.";

    private final World world = World.get();

    private String runningClass() throws SQLException {
        return world.listed("select code from offering where code like 'CCHC-01-%-02'")
                .get(0);
    }

    private String firstPage(String offering) throws SQLException {
        return world.listed("select i.code from item i join offering o on o.course_version_id = i.version_id"
                        + " where o.code = '" + offering + "' and i.kind = 'PAGE' order by i.position limit 1")
                .get(0);
    }

    private static Locator asked(Desk someone) {
        return someone.page.locator("article").filter(new Locator.FilterOptions().setHasText(QUESTION));
    }

    @Test
    void hạnh_asks_below_a_lesson_bình_answers_and_she_reads_it_there() throws SQLException {
        var offering = runningClass();
        try (var hạnh = world.phone().signIn("hocvien");
                var bình = world.desk().signIn("giangvien")) {
            hạnh.visit("/lesson/" + offering + '/' + firstPage(offering));
            hạnh.page.getByText(Pattern.compile("Hỏi giảng viên \\(\\d+\\)")).click();
            hạnh.check();
            hạnh.field("Câu hỏi").fill("Sao?");
            hạnh.press("Gửi câu hỏi");
            assertThat(hạnh.page.getByText("Câu hỏi cần ít nhất 5 ký tự.")).isVisible();
            hạnh.check();
            hạnh.field("Câu hỏi").fill(QUESTION);
            hạnh.press("Gửi câu hỏi");
            assertThat(asked(hạnh)).containsText("Chờ giảng viên trả lời");
            hạnh.check();

            bình.visit("/class/" + offering);
            bình.page.getByText(Pattern.compile("\\d+ câu chờ trả lời")).click();
            bình.check();
            assertThat(asked(bình)).containsText("Lò Thị Hạnh");
            asked(bình)
                    .getByText("Trả lời", new Locator.GetByTextOptions().setExact(true))
                    .click();
            bình.check();
            bình.field("Câu trả lời").fill(ANSWER);
            bình.press("Gửi câu trả lời");
            assertThat(bình.page).hasURL(Pattern.compile("/class-questions/" + offering + '$'));
            assertThat(asked(bình)).containsText(ANSWER);
            bình.check();

            hạnh.page.reload(new Page.ReloadOptions());
            assertThat(asked(hạnh)).containsText("Nguyễn Văn Bình trả lời");
            assertThat(asked(hạnh)).containsText(ANSWER);
            hạnh.check();
        }
    }
}
