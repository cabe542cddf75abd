package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.taphuan.WordFiles;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/**
 * Bình writes a course at his desk and on his phone, Hà publishes it, Páo learns it on a weak line, and another program
 * carries courses about.
 */
class AuthoringJourney {
    private static final String BODY = """
            ## Nghe trước

            Nghe hết lời công dân rồi mới **trả lời**.

            > [!VÍ DỤ] Ở bộ phận một cửa
            > Chị Hạnh ghi lại từng ý.

            > [!TÓM TẮT]
            > - Nghe trước, nói sau.
            """;

    private final World world = World.get();

    @Test
    void bình_writes_a_course_from_word_hà_publishes_it_and_páo_learns_it_on_a_weak_line() throws SQLException {
        try (var bình = world.desk().signIn("giangvien");
                var hà = world.desk().signIn("daotao")) {
            begins(bình);
            tellsTheFacts(bình);
            bringsAWordFile(bình);
            writesAPage(bình);
            writesQuestionsAndATest(bình);
            var draft = bình.page.url();
            submits(bình);
            hà.page.navigate(draft);
            hà.check();
            assertThat(hà.page.getByText("Bản soạn này chờ anh chị duyệt")).isVisible();
            hà.follow("Nghe trước, nói sau");
            hà.check();
            assertThat(hà.page.locator("main :is(input[type=text], textarea):not([readonly])"))
                    .hasCount(0);
            hà.page.goBack();
            hà.press("Trả lại để sửa");
            assertThat(hà.page.getByText("Hãy ghi điều cần sửa vào ô ý kiến.")).isVisible();
            hà.field("Ý kiến").fill("Bài viết dễ hiểu.");
            publishes(hà);
            hà.check();
            assertThat(hà.page.getByText("Bài viết dễ hiểu.")).isVisible();
            assertThat(hà.page.getByText("Đã ban hành “Tiếp công dân ở xã”, phiên bản 1."))
                    .isVisible();
            hà.visit("/class-open");
            assertThat(hà.field("Khóa học")).containsText("TCD-01 Tiếp công dân ở xã");
            var offering = opens(hà);
            learns(offering);
            rewrites(bình);
            movesForward(bình, hà, offering);
        }
    }

    private static void begins(Desk bình) {
        bình.visit("/courses");
        bình.field("Tên khóa học").fill("Tiếp công dân ở xã");
        bình.field("Mã khóa học").fill("tcd 1");
        bình.press("Bắt đầu soạn");
        bình.check();
        assertThat(bình.page.getByText("Mã khóa học chỉ gồm chữ hoa không dấu")).isVisible();
        assertThat(bình.field("Tên khóa học")).hasValue("Tiếp công dân ở xã");
        bình.field("Mã khóa học").fill("TCD-01");
        bình.press("Bắt đầu soạn");
        bình.check();
        assertThat(bình.page.locator("h1")).hasText("Tiếp công dân ở xã");
    }

    private static void tellsTheFacts(Desk bình) {
        bình.follow("Thông tin khóa học");
        bình.check();
        bình.field("Giới thiệu ngắn").fill("Khóa học ngắn về tiếp công dân.");
        isAskedBeforeLeaving(bình);
        bình.field("Số tiết").fill("2");
        bình.field("Dành cho").fill("Công chức xã");
        bình.field("Kết quả mong đợi").fill("Tiếp công dân đúng mực");
        bình.field("Căn cứ").fill("Luật Tiếp công dân năm 2013 | đang áp dụng\n- Nghị định cũ | hết năm 2014");
        bình.press("Lưu");
        bình.check();
        assertThat(bình.page.getByText("Đã lưu “Tiếp công dân ở xã”.")).isVisible();
    }

    /** What Word wrote becomes two pages: one he keeps and completes, the other he takes out to write his own. */
    private static void bringsAWordFile(Desk bình) {
        bình.field("Chuyên đề mới").fill("Lắng nghe");
        bình.field("Chuyên đề mới").press("Enter");
        bình.page.getByText("Sửa, chuyển chỗ hoặc bỏ chuyên đề").click();
        bình.field("Mục tiêu").fill("Biết lắng nghe công dân.");
        bình.press("Lưu");
        bình.check();
        assertThat(bình.page.getByText("Biết lắng nghe công dân.").first()).isVisible();
        var file = bình.field("Tệp Word (.docx)");
        file.setInputFiles(new FilePayload("Cũ.doc", "application/msword", new byte[] {1, 2, 3}));
        bình.press("Đưa tệp Word vào");
        bình.check();
        assertThat(bình.page.locator(".field.file .error")).hasText("Tệp không phải tệp Word (.docx).");
        file.setInputFiles(new FilePayload("Tiếp dân.docx", "application/octet-stream", WordFiles.listening()));
        bình.press("Đưa tệp Word vào");
        bình.check();
        assertThat(bình.page.locator("#messages")).containsText("Đã đưa vào 2 bài, 6 chữ, 1 hình.");
        assertThat(bình.page.locator("[data-said]")).containsText("Đã đưa vào 2 bài, 6 chữ, 1 hình.");
        assertThat(bình.page.locator(".outline a").first()).isFocused();
        assertThat(bình.page.getByText("1 hình chưa có lời mô tả.")).isVisible();
        bình.page.locator(".outline a").first().click();
        bình.check();
        assertThat(bình.page.locator("article.prose strong")).hasText("Nghe");
        bình.field("Mục tiêu của bài").fill("Biết nghe hết lời.");
        var text = bình.field("Nội dung");
        text.fill(text.inputValue().replace("![]", "![Bàn tiếp công dân]"));
        bình.field("Căn cứ").fill("Luật Tiếp công dân năm 2013 | đang áp dụng");
        bình.press("Lưu và đóng");
        var second = bình.page.locator(".outline > li").nth(1);
        second.getByText("Bỏ…").click();
        second.locator("input[value='Bỏ bài']").click();
        assertThat(bình.page.locator(".outline > li")).hasCount(1);
    }

    private static void writesAPage(Desk bình) {
        bình.field("Tên bài mới").fill("Nghe trước, nói sau");
        bình.press("Thêm bài đọc");
        bình.page.locator(".outline a[href*='nghe-truoc']").first().click();
        bình.check();
        usesTheEditor(bình);
        bình.field("Mục tiêu của bài").fill("Biết nghe.");
        bình.field("Nội dung").fill(BODY);
        bình.field("Căn cứ").fill("Luật Tiếp công dân năm 2013 | đang áp dụng");
        bình.press("Lưu và xem");
        bình.check();
        var preview = bình.page.locator("article.prose");
        assertThat(preview.locator("h2").last()).hasText("Nghe trước");
        assertThat(preview.locator(".note.example")).containsText("Chị Hạnh ghi lại từng ý.");
        addsAPicture(bình);
        writesTooMuch(bình);
        bình.press("Lưu và đóng");
        bình.check();
    }

    /** Buttons put Markdown in, what Word had copied comes as Markdown, and the page shows without being saved. */
    private static void usesTheEditor(Desk bình) {
        var text = bình.field("Nội dung");
        text.fill("Nghe trước.");
        bình.button("Đậm").focus();
        bình.page.keyboard().press("Enter");
        assertThat(text).hasValue("Nghe trước.**chữ đậm**");
        text.press("End");
        bình.press("Khung GHI NHỚ");
        bình.check();
        var preview = bình.page.locator("[data-preview]");
        assertThat(preview.locator("strong")).hasText("chữ đậm");
        assertThat(preview.locator(".note.remember")).isVisible();
        text.fill("");
        text.evaluate("""
                field => {
                  const data = new DataTransfer();
                  data.setData('text/html', `<style>p { color: red }</style><h1>Ghi <span>chép</span></h1>
                    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>từng ý</p>
                    <p class=MsoNormal><b>Bước 1: </b>nghe<o:p></o:p></p>
                    <table><tr><td>Việc</td><td>Lúc</td></tr><tr><td>Nghe</td><td>trước</td></tr></table>`);
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
                }""");
        assertThat(text)
                .hasValue("## Ghi chép\n\n- từng ý\n\n**Bước 1:** nghe\n\n| Việc | Lúc |\n|---|---|\n| Nghe | trước |");
        assertThat(preview.locator("td").first()).hasText("Nghe");
        isAskedBeforeLeaving(bình);
    }

    private static void isAskedBeforeLeaving(Desk bình) {
        assertEquals(
                true,
                bình.page.evaluate("() => !dispatchEvent(new Event('beforeunload', { cancelable: true }))"),
                "what is not saved is not left without being asked");
    }

    private static void addsAPicture(Desk bình) {
        var pixel = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        bình.field("Chọn hình").setInputFiles(new FilePayload("Bàn.png", "image/png", new byte[] {1, 2, 3}));
        bình.press("Thêm hình");
        bình.check();
        assertThat(bình.page.locator("[id='form:picture-error']")).containsText("Tệp không phải hình");
        assertThat(bình.page.getByText("Đã lưu")).hasCount(0);
        bình.field("Chọn hình").setInputFiles(new FilePayload("Bàn tiếp dân.png", "image/png", pixel));
        bình.press("Thêm hình");
        bình.check();
        assertThat(bình.page.getByText("Đã thêm hình ban-tiep-dan.png.")).isVisible();
        bình.field("Nội dung").fill(BODY + "\n![Bàn tiếp công dân](../images/ban-tiep-dan.png)\n");
        bình.press("Lưu và xem");
        bình.check();
        var shown = bình.page.locator("article.prose img");
        assertEquals(1, ((Number) shown.evaluate("image => image.naturalWidth")).intValue());
    }

    /** What is too long stays in its field, and the sentence stands beside it. */
    private static void writesTooMuch(Desk bình) {
        var text = bình.field("Nội dung");
        var before = text.inputValue();
        text.fill("Dài quá. ".repeat(23_000));
        bình.press("Lưu và xem");
        assertThat(bình.page.locator("[id='form:body-error']")).hasText("Nội dung dài quá 200.000 ký tự.");
        assertEquals(207_000, text.inputValue().length(), 10);
        text.fill(before);
    }

    private static void writesQuestionsAndATest(Desk bình) {
        bình.field("Tên bài mới").fill("Bài kiểm tra cuối khóa");
        bình.press("Thêm bài kiểm tra");
        bình.follow("Ngân hàng câu hỏi");
        bình.check();
        bình.follow("Viết câu hỏi mới");
        bình.check();
        writesAQuestion(bình);
        bình.press("Bỏ");
        bình.press("Hoàn tác");
        assertThat(bình.page.locator("h2.asked")).hasText("Khi công dân nói, ta làm gì trước?");
        takesQuestions(bình);
        bình.follow("Tiếp công dân ở xã");
        bình.follow("Bài kiểm tra cuối khóa");
        bình.check();
        bình.field("Lắng nghe, nhận biết").fill("1");
        bình.press("Lưu");
        bình.check();
        assertThat(bình.page.getByText("Không có lỗi nào.")).isVisible();
    }

    /** What is no question is told beside the text that stays; what was taken goes again at once. */
    private static void takesQuestions(Desk bình) {
        bình.page.getByText("Lấy câu hỏi có sẵn từ tệp Word").click();
        bình.field("Hoặc dán câu hỏi vào đây").fill("Nghe hết rồi mới nói.");
        bình.press("Lấy vào ngân hàng");
        bình.check();
        assertThat(bình.page.locator("[id='take:pasted-error']")).containsText("Không thấy câu hỏi nào.");
        assertThat(bình.field("Hoặc dán câu hỏi vào đây")).hasValue("Nghe hết rồi mới nói.");
        var file = new FilePayload("Câu hỏi.docx", "application/octet-stream", WordFiles.questions());
        bình.field("Tệp Word (.docx)").setInputFiles(file);
        bình.press("Lấy vào ngân hàng");
        bình.check();
        assertThat(bình.page.getByText("Đã lấy 3 câu hỏi.")).isVisible();
        assertThat(bình.page.locator("h2.asked")).hasCount(4);
        bình.press("Bỏ 3 câu vừa lấy");
        bình.check();
        assertThat(bình.page.locator("h2.asked")).hasCount(1);
    }

    /** Choices are put in order from the keyboard, and what is missing is told beside its field. */
    private static void writesAQuestion(Desk bình) {
        bình.field("Câu hỏi").fill("Khi công dân nói, ta làm gì trước?");
        bình.choose("Mức độ", "nhận biết");
        bình.field("Phương án 1").fill("Nói");
        bình.field("Phương án 2").fill("Nghe");
        bình.page.getByLabel("Phương án đúng").nth(1).check();
        bình.field("Giải thích").fill("Nghe hết rồi mới **nói**.");
        bình.button("Chuyển phương án 2 lên").press("Enter");
        assertThat(bình.field("Phương án 1")).isFocused();
        assertThat(bình.field("Phương án 1")).hasValue("Nghe");
        isAskedBeforeLeaving(bình);
        marksTooMany(bình);
        bình.press("Lưu câu hỏi");
        bình.check();
        assertThat(bình.page.locator("[id='form:basis-error']")).hasText("Câu hỏi chưa có căn cứ.");
        assertThat(bình.page.locator(".choice.right")).containsText("Nghe");
        bình.field("Căn cứ").fill("Luật Tiếp công dân năm 2013 (đang áp dụng)");
        bình.press("Lưu câu hỏi");
        bình.check();
        assertThat(bình.page.locator(".note.caution")).hasCount(0);
    }

    /** Looking at it tells nothing yet; saving tells the one thing that is wrong. */
    private static void marksTooMany(Desk bình) {
        var second = bình.page.getByLabel("Phương án đúng").nth(1);
        second.check();
        bình.press("Xem trước");
        assertThat(bình.page.locator("#preview")).isFocused();
        assertThat(bình.page.locator("[aria-invalid=true]")).hasCount(0);
        bình.press("Lưu câu hỏi");
        assertThat(bình.page.locator("[id='form:kind-error']")).containsText("đúng một phương án đúng");
        assertThat(bình.page.getByText("Mọi phương án đều đúng")).hasCount(0);
        assertThat(bình.page.getByText("phải nói “chọn tất cả")).hasCount(0);
        second.uncheck();
    }

    private static void submits(Desk bình) {
        var hà = bình.field("Người duyệt").locator("option").last().textContent();
        assertTrue(hà.matches("Trần Thị Thu Hà( \\(sinh năm \\d{4}\\))?"), hà);
        bình.choose("Người duyệt", hà);
        bình.field("Lời nhắn").fill("Nhờ chị xem giúp.");
        bình.field("Ý kiến").fill("Sắp gửi.");
        bình.press("Gửi ý kiến");
        assertThat(bình.field("Lời nhắn")).hasValue("Nhờ chị xem giúp.");
        bình.press("Gửi duyệt");
        bình.check();
        assertThat(bình.page.getByText("Đã gửi duyệt “Tiếp công dân ở xã”.")).isVisible();
        assertThat(bình.page.getByText("Nhờ chị xem giúp.")).isVisible();
    }

    private static void publishes(Desk hà) {
        hà.page.getByText("Ban hành…").click();
        hà.press("Ban hành");
    }

    /** The next version begins as a copy, and items are put in order from the keyboard and with the mouse. */
    private static void rewrites(Desk bình) {
        bình.visit("/courses");
        bình.page
                .locator("#courses tr")
                .filter(new Locator.FilterOptions().setHasText("TCD-01"))
                .locator("input[value='Soạn phiên bản mới']")
                .click();
        bình.check();
        bình.field("Chuyên đề mới").fill("Nói sau");
        bình.field("Tên bài mới").fill("Ghi chép");
        bình.field("Tên bài mới").press("Enter");
        assertThat(bình.field("Chuyên đề mới")).hasValue("Nói sau");
        var items = bình.page.locator(".outline > li");
        assertThat(items).hasCount(4);
        assertThat(items.last()).containsText("Ghi chép");
        assertThat(items.last().locator("a").first()).isFocused();
        bình.field("Chuyên đề mới").fill("");
        bình.button("Chuyển “Ghi chép” lên").press("Enter");
        assertThat(items.nth(2)).containsText("Ghi chép");
        assertThat(bình.button("Chuyển “Ghi chép” lên")).isFocused();
        assertThat(bình.page.locator("[data-said]")).hasText("“Ghi chép” đã chuyển lên, mục 3 trên 4.");
        assertThat(items.first().getByRole(AriaRole.BUTTON).first()).isDisabled();
        items.nth(2).locator(".what").dragTo(items.nth(0), new Locator.DragToOptions().setTargetPosition(5, 3));
        assertThat(items.first()).containsText("Ghi chép");
        bình.follow("So với phiên bản trước");
        bình.check();
        assertThat(bình.page.locator(".diff ins").first()).isVisible();
        bình.page.goBack();
        sends(bình);
    }

    /** A page goes to another course he writes. */
    private static void sends(Desk bình) {
        var here = bình.page.url();
        bình.visit("/courses");
        bình.field("Tên khóa học").fill("Ghi chép ở xã");
        bình.field("Mã khóa học").fill("GC-01");
        bình.press("Bắt đầu soạn");
        bình.field("Chuyên đề mới").fill("Ghi");
        bình.press("Thêm chuyên đề");
        var there = bình.page.url();
        bình.page.navigate(here);
        bình.page.getByText("Sang khóa khác…").first().click();
        bình.check();
        bình.press("Chuyển sang");
        bình.check();
        bình.choose("Chuyên đề nhận bài", "GC-01 Ghi chép ở xã: Ghi");
        bình.press("Chuyển sang");
        bình.check();
        assertThat(bình.page.getByText("Đã chuyển “Ghi chép” sang “Ghi chép ở xã”."))
                .isVisible();
        assertThat(bình.page.locator(".outline > li")).hasCount(3);
        bình.page.navigate(there);
        assertThat(bình.page.locator(".outline > li")).containsText("Ghi chép");
        bình.page.navigate(here);
    }

    private static String opens(Desk hà) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        hà.field("Khóa học").selectOption("TCD-01");
        hà.field("Ngày bắt đầu").fill(today.toString());
        hà.field("Ngày kết thúc").fill(today.plusDays(30).toString());
        hà.page.getByLabel("Giảng viên").selectOption(new SelectOption().setValue("giangvien"));
        hà.press("Mở lớp");
        assertThat(hà.page).hasURL(Pattern.compile("/class/TCD-01-"));
        return hà.page.url().replaceAll(".*/class/", "");
    }

    /** The line goes while Páo reads and again while he is tested; his desk goes on where his phone stopped. */
    private void learns(String offering) throws SQLException {
        enrols(offering);
        var items = world.listed("select i.code from item i join offering o on o.course_version_id = i.version_id"
                + " where o.code = '" + offering + "' order by i.position");
        var quiz = "/quiz/" + offering + '/' + items.get(2);
        try (var phone = world.phone().signIn("nhansu")) {
            phone.visit("/learn/" + offering);
            WeakLine.takesAlong(phone);
            phone.offline(true);
            phone.page.navigate("/lesson/" + offering + '/' + items.get(0));
            phone.press("Đã đọc xong");
            assertThat(phone.page).hasURL(Pattern.compile(items.get(1) + "$"));
            assertThat(phone.page.locator("article.prose .note.example")).isVisible();
            assertEquals(0, done(offering), "the server does not know yet");
            phone.offline(false);
            phone.visit("/learn/" + offering);
            WeakLine.hasSentAll(phone);
            assertEquals(1, done(offering));
            phone.visit("/lesson/" + offering + '/' + items.get(1));
            phone.press("Đã đọc xong");
            assertThat(phone.page).hasURL(Pattern.compile(quiz + "$"));
            phone.press("Bắt đầu làm bài");
            var attempt = new Quiz(phone.page);
            phone.check().offline(true);
            phone.page
                    .locator(".choice")
                    .filter(new Locator.FilterOptions().setHasText("Nghe"))
                    .click();
            attempt.expectWaiting();
            phone.offline(false);
            attempt.expectSaved();
        }
        try (var desk = world.desk().signIn("nhansu")) {
            desk.visit(quiz);
            desk.page.getByText("Làm tiếp bài đang dở").click();
            assertThat(desk.page.locator(".choice input:checked")).hasCount(1);
            desk.page.locator("[data-finish]").click();
            assertThat(desk.page.getByText("Anh chị đã hoàn thành khóa")).isVisible();
            desk.visit("/record");
            assertThat(desk.page.getByText("Lớp " + offering)).isVisible();
        }
    }

    private void enrols(String offering) throws SQLException {
        var number = world.listed("select o.personal_number from official o join account a on a.id = o.account_id"
                        + " where a.username = 'nhansu'")
                .get(0);
        try (var program = world.desk()) {
            var answer = program.page
                    .request()
                    .post(
                            world.address() + "/api/v1/offerings/" + offering + "/enrolments",
                            RequestOptions.create()
                                    .setHeader("Authorization", basic("daotao"))
                                    .setHeader("Content-Type", "application/json")
                                    .setData("""
                                            {"decision": {"number": "19/QĐ-TCT", "issuedOn": "%s", "signer": "Sùng A Ký",
                                             "issuer": "LC-TCT"}, "personalNumbers": ["%s"]}""".formatted(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")), number)));
            assertEquals(200, answer.status(), answer::text);
        }
    }

    private static String basic(String username) {
        var told = (username + ":Taphuan@2026").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(told);
    }

    private long done(String offering) throws SQLException {
        return world.counted("select count(*) from item_progress p join enrolment e on e.id = p.enrolment_id"
                + " join offering o on o.id = e.offering_id where o.code = '" + offering
                + "' and p.completed_at is not null");
    }

    /** The next version is published, and his class goes on with it. */
    private static void movesForward(Desk bình, Desk hà, String offering) {
        var draft = bình.page.url();
        bình.follow("Thông tin khóa học");
        bình.field("Giới thiệu ngắn").fill("Khóa học ngắn về tiếp công dân ở xã.");
        bình.press("Lưu");
        submits(bình);
        hà.page.navigate(draft);
        publishes(hà);
        bình.visit("/class/" + offering);
        bình.follow("Đã có phiên bản mới…");
        bình.check();
        assertThat(bình.page.locator(".facts")).containsText("Số mục giữ nguyên kết quả");
        bình.page.getByText("Chuyển lớp sang phiên bản mới…").click();
        bình.check();
        bình.press("Chuyển lớp sang phiên bản mới");
        bình.check();
        assertThat(bình.page.getByText("đã chuyển sang phiên bản 2 của khóa học."))
                .isVisible();
        assertThat(bình.page.getByText("Đã có phiên bản mới…")).hasCount(0);
    }

    @Test
    void the_pages_of_a_draft_are_right_on_a_phone_too() {
        try (var bình = world.phone().signIn("giangvien")) {
            bình.visit("/courses");
            bình.page
                    .locator("#courses tr")
                    .filter(new Locator.FilterOptions().setHasText("CCHC-02"))
                    .locator("input[value='Soạn phiên bản mới']")
                    .click();
            bình.check();
            var draft = bình.page.url().replaceAll(".*/", "");
            bình.visit("/draft-facts/" + draft);
            bình.visit("/draft-changes/" + draft);
            bình.visit("/draft/" + draft);
            bình.page.locator(".outline a").first().click();
            bình.check();
            bình.visit("/draft/" + draft);
            bình.page
                    .locator(".outline a")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("kiểm tra")))
                    .first()
                    .click();
            bình.check();
            bình.visit("/draft/" + draft);
            addsToTheFirstOfManyModules(bình);
            movesToAnotherModule(bình);
            bình.page.getByText("Bỏ bản soạn…").click();
            bình.press("Bỏ bản soạn");
            assertThat(bình.page.getByText("Đã bỏ bản soạn")).isVisible();
        }
    }

    private static void addsToTheFirstOfManyModules(Desk bình) {
        assertThat(bình.page.locator(".outline").nth(1)).isVisible();
        bình.field("Tên bài mới").first().fill("Bài thêm");
        bình.page.locator("input[value='Thêm bài đọc']").first().click();
        assertThat(bình.page
                        .locator(".outline")
                        .first()
                        .locator("a:has-text('Bài thêm')")
                        .first())
                .isVisible();
    }

    private static void movesToAnotherModule(Desk bình) {
        var first = bình.page.locator(".outline > li").first();
        var title = first.locator("a").first().textContent();
        first.getByText("Sang chuyên đề…").click();
        bình.check();
        bình.field("Chuyên đề nhận “" + title + "”").selectOption(new SelectOption().setIndex(0));
        bình.press("Chuyển “" + title + "” sang chuyên đề đã chọn");
        var moved = bình.page.locator(".outline").nth(1).locator("li").last();
        assertThat(moved.locator("a").first()).hasText(title);
        assertThat(moved.locator("a").first()).isFocused();
        bình.check();
    }

    // Another program

    private APIResponse sends(Desk at, byte[] file, boolean dryRun) {
        return sends(at, "giangvien", file, dryRun);
    }

    private APIResponse sends(Desk at, String username, byte[] file, boolean dryRun) {
        return at.page
                .request()
                .post(
                        world.address() + "/api/v1/packages?dryRun=" + dryRun,
                        RequestOptions.create()
                                .setHeader("Authorization", basic(username))
                                .setMultipart(FormData.create()
                                        .set("file", new FilePayload("khoa.zip", "application/zip", file))));
    }

    private static JsonObject json(APIResponse answer) {
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }

    @Test
    void a_program_carries_a_course_out_and_in_and_is_told_what_cannot_be_taken() {
        try (var bình = world.desk().signIn("giangvien")) {
            var zip = bình.page.request().get(world.address() + "/api/v1/courses/CCHC-01/package");
            assertEquals(200, zip.status());
            var looked = sends(bình, zip.body(), true);
            assertEquals(200, looked.status(), looked::text);
            assertEquals("COURSE", json(looked).getString("kind"));
            assertTrue(json(looked).getJsonArray("items").size() > 5);
            assertTrue(json(looked).containsKey("title") && json(looked).containsKey("warnings"));
            var broken = sends(bình, "không phải zip".getBytes(StandardCharsets.UTF_8), false);
            assertEquals(422, broken.status());
            assertTrue(broken.headers().get("content-type").startsWith("application/problem+json"));
            assertEquals("Tệp không phải tệp zip đọc được.", json(broken).getString("detail"));
            assertEquals(
                    404,
                    bình.page
                            .request()
                            .get(world.address() + "/api/v1/courses/KHONG/package")
                            .status());
        }
    }

    // Packages made elsewhere

    /** @param weight bytes of a file that does not shrink */
    private static byte[] scorm(String launched, int weight) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            zip.write("""
                    <manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
                      <metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
                      <organizations><organization identifier="O"><title>An toàn thông tin</title>
                        <item identifier="I" identifierref="R"><title>Mật khẩu</title></item></organization></organizations>
                      <resources><resource identifier="R" adlcp:scormType="sco" href="%s"/></resources>
                    </manifest>""".formatted(launched).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("mat-khau.html"));
            zip.write("<p>Dài thì tốt.</p>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("phim.bin"));
            var film = new byte[weight];
            new Random(weight).nextBytes(film);
            zip.write(film);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_program_brings_a_package_and_is_told_what_cannot_be_launched() {
        try (var bình = world.desk();
                var page = world.desk().signIn("giangvien")) {
            var looked = sends(bình, scorm("Mat-khau.html", 1), true);
            assertEquals(200, looked.status(), looked::text);
            assertEquals("SCORM", json(looked).getString("kind"));
            assertEquals("2004 3rd Edition", json(looked).getString("version"));
            assertEquals("An toàn thông tin", json(looked).getString("title"));
            assertEquals("Mật khẩu", json(looked).getJsonArray("items").getString(0));
            assertEquals(
                    "Gói ghi “Mat-khau.html” nhưng tệp có tên “mat-khau.html”; đã dùng tệp này.",
                    json(looked).getJsonArray("warnings").getString(0));
            var refused = sends(bình, scorm("thieu.html", 1), false);
            assertEquals(422, refused.status());
            assertTrue(refused.headers().get("content-type").startsWith("application/problem+json"));
            assertEquals(
                    "Bài “Mật khẩu” mở tệp “thieu.html” nhưng tệp này không có trong gói.",
                    json(refused).getString("detail"));
            assertEquals(
                    403, sends(bình, "hocvien", scorm("mat-khau.html", 1), true).status());
            assertEquals(
                    401,
                    sends(bình, "khong-ai", scorm("mat-khau.html", 1), true).status());
            var taken = sends(bình, scorm("mat-khau.html", 65 << 20), false);
            assertEquals(200, taken.status(), taken::text);
            page.visit("/courses");
            assertThat(page.page.locator("#packages")).containsText("SCORM 2004 3rd Edition");
        }
    }

    @Test
    void bình_brings_a_package_from_his_desk() {
        try (var bình = world.desk().signIn("giangvien")) {
            bình.visit("/courses");
            bình.field("Tệp zip hoặc h5p")
                    .setInputFiles(new FilePayload("goi.zip", "application/zip", scorm("thieu.html", 2)));
            bình.press("Đưa vào");
            assertThat(bình.page.getByText("tệp này không có trong gói")).isVisible();
            bình.field("Tệp zip hoặc h5p")
                    .setInputFiles(new FilePayload("goi.zip", "application/zip", scorm("mat-khau.html", 2)));
            bình.press("Đưa vào");
            bình.check();
            assertThat(bình.page.getByText("Đã nhận gói học liệu “An toàn thông tin”, 1 bài."))
                    .isVisible();
        }
    }

    /** Tries all that a package's script might reach of ours, and reads a file of its own. */
    private static final String CURIOUS = """
            <!doctype html><html lang="vi"><title>Tò mò</title><body><main><h1>Tò mò</h1><p>…</p></main><script type="module">
            const reached = [];
            try { parent.document.title; reached.push('trang'); } catch (closed) {}
            if (document.cookie) reached.push('phiên');
            if (localStorage.length) reached.push('bộ nhớ');
            try { await fetch('/home', {credentials: 'include'}); reached.push('mạng'); } catch (closed) {}
            const own = await (await fetch('du-lieu.json')).json();
            document.querySelector('p').textContent = own.word + ' [' + reached + '] ' + location.search;
            </script></body></html>""";

    private static byte[] curious() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            zip.write("""
                    <manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                      <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                      <organizations><organization identifier="O"><title>Gói tò mò</title>
                        <item identifier="I" identifierref="R" parameters="?bai=1"><title>Bài một</title></item>
                      </organization></organizations>
                      <resources><resource identifier="R" adlcp:scormtype="sco" href="bài/mở đầu.html"/></resources>
                    </manifest>""".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("bài/mở đầu.html"));
            zip.write(CURIOUS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("bài/du-lieu.json"));
            zip.write("{\"word\": \"Đã đọc\"}".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_package_runs_in_a_frame_that_reaches_nothing_of_ours() {
        try (var bình = world.desk().signIn("giangvien");
                var stranger = world.desk()) {
            bình.visit("/courses");
            bình.field("Tệp zip hoặc h5p").setInputFiles(new FilePayload("goi.zip", "application/zip", curious()));
            bình.press("Đưa vào");
            bình.follow("Gói tò mò");
            bình.check();
            assertThat(bình.page.frameLocator("iframe.package").locator("p")).hasText("Đã đọc [] ?bai=1");
            var content = bình.page.locator("iframe.package").getAttribute("src");
            var file = stranger.page.request().get(world.address() + content);
            assertEquals(200, file.status());
            assertTrue(file.headers().get("content-security-policy").startsWith("sandbox allow-scripts allow-forms;"));
            var guessed = content.replaceFirst("/package-content/.", "/package-content/_");
            for (var address : List.of(guessed, content.replaceFirst("b%C3.*", "khong-co.html")))
                assertEquals(
                        404,
                        stranger.page.request().get(world.address() + address).status());
        }
    }

    @Test
    void a_film_inside_a_package_is_wound_and_what_is_there_is_not_fetched_again() throws SQLException {
        try (var bình = world.desk().signIn("giangvien")) {
            sends(bình, "giangvien", scorm("mat-khau.html", 1000), false);
            var id = world.listed(
                            "select learning_package_id from package_file where path = 'phim.bin' and size = 1000")
                    .get(0);
            bình.visit("/package/" + id);
            var page = bình.page.locator("iframe.package").getAttribute("src");
            var film = page.replace("mat-khau.html", "phim.bin");
            var manifest = page.replace("mat-khau.html", "imsmanifest.xml");
            var whole = asks(bình, film, "Accept", "*/*");
            assertEquals(200, whole.status());
            assertEquals("bytes", whole.headers().get("accept-ranges"));
            var tag = whole.headers().get("etag");
            var part = asks(bình, film, "Range", "bytes=900-");
            assertEquals(206, part.status());
            assertEquals("bytes 900-999/1000", part.headers().get("content-range"));
            assertArrayEquals(Arrays.copyOfRange(whole.body(), 900, 1000), part.body());
            assertArrayEquals(
                    Arrays.copyOfRange(whole.body(), 10, 20),
                    asks(bình, film, "Range", "bytes=10-19").body());
            var beyond = asks(bình, film, "Range", "bytes=1000-");
            assertEquals(416, beyond.status());
            assertEquals("bytes */1000", beyond.headers().get("content-range"));
            assertEquals(304, asks(bình, film, "If-None-Match", tag).status());
            assertEquals(
                    206, asks(bình, film, "Range", "bytes=0-1", "If-Range", tag).status());
            assertEquals(
                    200,
                    asks(bình, film, "Range", "bytes=0-1", "If-Range", "\"khác\"")
                            .status());
            assertEquals(
                    "<manifest",
                    new String(asks(bình, manifest, "Range", "bytes=0-8").body(), StandardCharsets.UTF_8),
                    "a part of a text is of the text as it is, not packed");
        }
    }

    private APIResponse asks(Desk at, String path, String... headers) {
        var options = RequestOptions.create();
        for (int i = 0; i < headers.length; i += 2) options.setHeader(headers[i], headers[i + 1]);
        return at.page.request().get(world.address() + path, options);
    }
}
