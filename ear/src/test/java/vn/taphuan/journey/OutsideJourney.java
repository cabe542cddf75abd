package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** Hạnh tells on her phone what she learned elsewhere, with a picture; Páo sends it back once and confirms it. */
class OutsideJourney {
    private static final String TITLE = "Kỹ năng giao tiếp với người dân";

    /** A picture of one point. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final World world = World.get();

    @Test
    void hạnh_declares_a_course_with_a_picture_and_páo_confirms_it_into_her_record_and_her_paper() throws IOException {
        try (var hạnh = world.phone().signIn("hocvien");
                var páo = world.desk().signIn("nhansu")) {
            declares(hạnh);
            decides(páo, "Trả lại", "Ảnh chưa rõ số hiệu");
            hạnh.visit("/record");
            var row = hạnh.page.locator("#outside tbody tr").filter(new Locator.FilterOptions().setHasText(TITLE));
            assertThat(row).containsText("Ảnh chưa rõ số hiệu");
            row.locator("a").click();
            hạnh.check();
            hạnh.field("Số hiệu văn bằng, chứng chỉ").fill("KN-0042");
            hạnh.press("Gửi để xác nhận");
            assertThat(row).containsText("Chờ xác nhận");
            decides(páo, "Xác nhận", null);
            hạnh.visit("/record");
            assertThat(row).containsText("Đã xác nhận");
            var paper = hạnh.page.request().get(world.address() + "/record.pdf").body();
            try (var document = Loader.loadPDF(paper)) {
                var text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("KN-0042"), text);
                assertTrue(text.contains("đã được xác nhận"), text);
            }
            assertArrayEquals(PICTURE, proofInOwnData(hạnh));
            hạnh.visit("/looks");
            assertThat(hạnh.page.locator("tbody")).containsText("Xác nhận khóa học ở nơi khác");
        }
    }

    /** The file behind the address that the person's own data tell. */
    private byte[] proofInOwnData(Desk hạnh) {
        var data = hạnh.page.request().get(world.address() + "/api/v1/record").text();
        try (var reader = Json.createReader(new StringReader(data))) {
            var proof = reader.readObject().getJsonArray("proofs").getValuesAs(JsonObject.class).stream()
                    .filter(each -> each.getJsonObject("proof").getInt("bytes") == PICTURE.length)
                    .findFirst()
                    .orElseThrow();
            return hạnh.page.request().get(proof.getString("address")).body();
        }
    }

    private static void declares(Desk hạnh) {
        hạnh.visit("/record");
        hạnh.follow("Khai khóa đã học ở nơi khác");
        hạnh.check();
        hạnh.field("Minh chứng").setInputFiles(new FilePayload("chung-chi.png", "image/png", PICTURE));
        hạnh.press("Gửi để xác nhận");
        assertThat(hạnh.page.getByText("Xin chọn nội dung đào tạo, bồi dưỡng.")).isVisible();
        hạnh.field("Tên khóa").fill(TITLE);
        hạnh.field("Cơ sở đào tạo, bồi dưỡng").fill("Trường thử");
        hạnh.choose("Nội dung", "Chuyên môn, vị trí việc làm");
        hạnh.field("Từ ngày").fill("2026-03-02");
        hạnh.field("Đến ngày").fill("2026-03-06");
        hạnh.field("Số tiết").fill("40");
        assertThat(hạnh.page.getByText("Đã nhận tệp chung-chi.png")).isVisible();
        hạnh.press("Gửi để xác nhận");
        assertThat(hạnh.page).hasURL(Pattern.compile("/record$"));
        hạnh.check();
    }

    private void decides(Desk páo, String word, String reason) {
        páo.visit("/officials");
        páo.page.getByText(Pattern.compile("Học ở nơi khác: \\d+ chờ xác nhận")).click();
        páo.check();
        páo.follow(TITLE);
        páo.check();
        var picture = páo.page.locator("img.proof");
        assertEquals(1, ((Number) picture.evaluate("image => image.naturalWidth")).intValue(), "the picture is shown");
        if (reason != null) páo.field("Lý do").fill(reason);
        páo.press(word);
        assertThat(páo.page).hasURL(Pattern.compile("/outside-trainings$"));
        assertThat(páo.page.locator(".messages")).containsText("Lò Thị Hạnh");
    }
}
