package vn.taphuan.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.taphuan.authoring.WordParts.PICTURE;
import static vn.taphuan.authoring.WordParts.bytes;
import static vn.taphuan.authoring.WordParts.p;
import static vn.taphuan.authoring.WordParts.part;
import static vn.taphuan.authoring.WordParts.parts;
import static vn.taphuan.authoring.WordParts.relation;
import static vn.taphuan.authoring.WordParts.zipped;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.shared.Outside;
import vn.taphuan.shared.Refused;

/** Bình's Word files, in the structures Word and LibreOffice write. */
class WordReaderTest {
    private static WordText read(byte[] file) throws IOException {
        return WordReader.read(WordFile.read(new ByteArrayInputStream(file)), "Tiếp dân.docx", List.of("tiep-dan.png"));
    }

    private static WordText read(String body) throws IOException {
        return read(zipped(parts(body)));
    }

    /** The only page of a text without headings. */
    private static String body(String body) throws IOException {
        var pages = read(body).pages();
        assertEquals(1, pages.size());
        return pages.get(0).body();
    }

    private static String refusal(Map<String, byte[]> parts) throws IOException {
        return refusal(zipped(parts));
    }

    private static String refusal(byte[] file) {
        return assertThrows(Refused.class, () -> read(file)).key();
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String r(String looks, String text) {
        return "<w:r><w:rPr>" + looks + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    private static String picture(String relation, String description) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Hình 1\" descr=\"" + description
                + "\"/><a:blip r:embed=\"" + relation + "\"/></wp:inline></w:drawing></w:r>";
    }

    @Test
    void the_highest_headings_begin_pages_and_the_lower_ones_stand_in_them() throws IOException {
        var pages = read(p(r("Lời nói đầu."))
                        + p("Mucluc1", r("Lắng nghe 1"))
                        + p("u1", r("<w:b/>", "Lắng ") + r("nghe"))
                        + p("Muc", r("Nghe trước"))
                        + p(r("Nghe hết lời."))
                        + p("u1", "")
                        + p("u3", r("Nghe kỹ"))
                        + p("u5", r("Rất kỹ"))
                        + p("u1", r("Ghi chép")))
                .pages();
        assertEquals(
                List.of(
                        new WordText.Page("Tiếp dân", "Lời nói đầu."),
                        new WordText.Page("Lắng nghe", "## Nghe trước\n\nNghe hết lời.\n\n### Nghe kỹ\n\n#### Rất kỹ"),
                        new WordText.Page("Ghi chép", "")),
                pages);
    }

    @Test
    void a_file_that_begins_at_heading_2_is_split_there_and_its_title_names_what_stands_before() throws IOException {
        var pages = read(p("Tiu", r("Tiếp công dân")) + p(r("Mở đầu.")) + p("u2", r("Nghe")) + p("u3", r("Kỹ")))
                .pages();
        assertEquals(List.of(new WordText.Page("Tiếp công dân", "Mở đầu."), new WordText.Page("Nghe", "## Kỹ")), pages);
        assertEquals(
                1,
                read(p("Tiu", r("Tiếp công dân")) + p("u1", r("Nghe"))).pages().size());
    }

    @Test
    void a_file_without_headings_is_one_page_and_that_is_told() throws IOException {
        var text = read(p(r("Chỉ có chữ.")));
        assertEquals(List.of(new WordText.Page("Tiếp dân", "Chỉ có chữ.")), text.pages());
        assertEquals(Map.of("authoring.wordNoHeadings", 1), text.findings());
        assertEquals("authoring.wordEmpty", refusal(parts("<w:p/>")));
    }

    @Test
    void bold_and_italic_are_kept_and_marks_stand_where_they_count() throws IOException {
        assertEquals(
                "**Bước 1:** nộp *hồ sơ* và **lệ** phí, ***ngay***.",
                body(p(r("<w:b/>", "Bước 1: ")
                        + r("nộp ")
                        + r("<w:i/>", "hồ sơ ")
                        + r("và ")
                        + r("<w:rStyle w:val=\"Manh\"/>", "lệ")
                        + r("<w:b w:val=\"0\"/>", " phí, ")
                        + r("<w:b/><w:i/>", "ngay")
                        + r("."))));
        assertEquals("**một**hai", body(p(r("<w:b/>", "một") + r("<w:i/>", "hai"))));
        assertEquals("xin **(a**)b", body(p(r("xin ") + r("<w:b/>", "(a)") + r("b"))));
    }

    @Test
    void what_would_be_a_mark_by_chance_is_text() throws IOException {
        assertEquals(
                "\\*Chú ý\\* 3 \\* 4, mau_don.docx, \\[x\\], \\<b>, a \\\\ b, \\&amp; và &",
                body(p(r("*Chú ý* 3 * 4, mau_don.docx, [x], &lt;b>, a \\ b, &amp;amp; và &amp;"))));
        assertEquals("\\# Không phải tiêu đề", body(p(r("# Không phải tiêu đề"))));
        assertEquals("Một\\\n\\> hai", body(p(r("Một") + "<w:r><w:br/></w:r>" + r("> hai"))));
        assertEquals(
                "tiếng Việt", body(p(r("tie\u0302\u0301ng\u00A0Vie\u0323\u0302t"))), "composed, with plain spaces");
    }

    @Test
    void lists_are_nested_and_numbered_as_in_word() throws IOException {
        assertEquals(
                """
                    1. Nộp
                       - giấy
                       - ảnh
                    2. Nhận
                       1. tại quầy

                    Chờ.

                    3. Ký

                    Hết.

                    1. Khác
                    - gạch""",
                body(item(2, 0, "Nộp")
                        + item(1, 1, "giấy")
                        + item(1, 1, "ảnh")
                        + item(2, 0, "Nhận")
                        + item(2, 1, "tại quầy")
                        + p(r("Chờ."))
                        + item(2, 0, "Ký")
                        + p(r("Hết."))
                        + item(3, 0, "Khác")
                        + p("Gach", r("gạch"))));
        assertEquals("1. a\n1) b", body(item(2, 0, "a") + item(3, 0, "b")), "two lists that touch stay two");
    }

    @Test
    void a_table_keeps_its_cells_and_a_frame_is_what_is_in_it() throws IOException {
        var cell = "<w:tc>%s</w:tc>";
        assertEquals(
                "| Việc | Lúc |\n|---|---|\n| Chào \\| mời | 1 phút rồi thôi |\n| Cả hàng |  |",
                body("<w:tbl><w:tblPr/><w:tr>" + cell.formatted(p(r("Việc"))) + cell.formatted(p(r("Lúc")))
                        + "</w:tr><w:tr>" + cell.formatted(p(r("Chào | mời")))
                        + cell.formatted(p(r("1 phút")) + p(r("rồi thôi")))
                        + "</w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("Cả hàng"))
                        + "</w:tc></w:tr></w:tbl>"));
        assertEquals(
                "Một\n\nHai", body("<w:tbl><w:tr>" + cell.formatted(p(r("Một")) + p(r("Hai"))) + "</w:tr></w:tbl>"));
    }

    @Test
    void links_of_the_web_stay_links() throws IOException {
        assertEquals(
                "Vào [Cổng](https://dichvucong.gov.vn/a%28b%29) và [đây](https://laichau.gov.vn) hay kia.",
                body(p(r("Vào ") + "<w:hyperlink r:id=\"l\">" + r("Cổng") + "</w:hyperlink>" + r(" và ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> HYPERLINK \"https://laichau.gov.vn\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("đây")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" hay ")
                        + "<w:hyperlink r:id=\"j\">" + r("kia") + "</w:hyperlink>" + r("."))));
    }

    @Test
    void pictures_are_kept_with_their_descriptions_and_what_cannot_be_shown_is_told() throws IOException {
        var text = read(p(picture("p", "Bàn [tiếp] dân"))
                + p(picture("p", ""))
                + p(picture("e", "x"))
                + p("<w:r><w:pict><v:shape alt=\"Cũ\"><v:imagedata r:id=\"p\"/></v:shape></w:pict></w:r>")
                + p(picture("x", "Ngoài tệp")));
        assertEquals(
                "![Bàn \\[tiếp\\] dân](../images/tiep-dan-2.png)\n\n![](../images/tiep-dan-2.png)\n\n"
                        + "![Cũ](../images/tiep-dan-2.png)",
                text.pages().get(0).body());
        assertEquals(List.of("tiep-dan-2.png"), List.copyOf(text.pictures().keySet()));
        assertArrayEquals(PICTURE, text.pictures().get("tiep-dan-2.png"));
        assertEquals(1, text.findings().get("authoring.wordPictureAlt"));
        assertEquals(2, text.findings().get("authoring.wordPictureLeft"));
    }

    @Test
    void footnotes_stand_at_the_end_of_the_page_and_boxes_after_their_paragraph() throws IOException {
        assertEquals(
                "Theo quy định\\[1].\n\nTrong khung.\n\nSau.\n\n---\n\n\\[1] Nghị định số 61/2018/NĐ-CP.",
                body(p(r("Theo quy định") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(".")
                                + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                                + p(r("Trong khung.")) + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                                + "<w:txbxContent>" + p(r("Trong khung.")) + "</w:txbxContent></w:pict></mc:Fallback>"
                                + "</mc:AlternateContent></w:r>")
                        + p(r("Sau."))));
    }

    @Test
    void what_was_struck_out_is_not_read_and_what_was_put_in_is() throws IOException {
        assertEquals(
                "Nghe kỹ",
                body(p(r("Nghe ") + "<w:del><w:r><w:delText>hết</w:delText></w:r></w:del><w:ins>" + r("kỹ")
                        + "</w:ins>")));
    }

    @Test
    void what_is_read_becomes_a_page_on_which_nothing_runs() throws IOException {
        var html = CourseFiles.html(
                body(p(r("<w:b/>", "A ") + r("&lt;script>alert(1)&lt;/script>")) + item(2, 0, "a") + item(1, 1, "b")));
        assertFalse(html.contains("<script"), html);
        assertEquals(
                "<p><strong>A</strong> &lt;script&gt;alert(1)&lt;/script&gt;</p><ol><li>a<ul><li>b</li></ul></li></ol>",
                html.replace("\n", ""));
    }

    @Test
    void another_file_is_told_by_what_it_is() throws IOException {
        assertEquals("authoring.wordKind", refusal(new byte[0]));
        assertEquals("authoring.wordKind", refusal(bytes("{\\rtf1 }")));
        assertEquals(
                "authoring.wordKind", refusal(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text"))));
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertEquals("authoring.wordOld", refusal(old));
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(old);
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("authoring.wordEncrypted", refusal(locked.toByteArray()));
        var macros = parts(p(r("Chữ")));
        macros.put("word/vbaProject.bin", new byte[1]);
        assertEquals("authoring.wordMacros", refusal(macros));
    }

    @Test
    void a_text_made_to_keep_the_reader_busy_is_read_soon_or_refused() throws IOException {
        soon(p(r("a" + " ".repeat(300_000) + "b")));
        soon(p("<w:r>" + "<w:t>x</w:t>".repeat(80_000) + "</w:r>"));
        soon("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>", 9_000);
        soon("<w:tbl><w:tr>" + "<w:tc/>".repeat(20_000) + "</w:tr>" + "<w:tr/>".repeat(80_000) + "</w:tbl>");
        soon("<w:p><w:hyperlink r:id=\"l%d\">%s</w:hyperlink></w:p>", 9_000);
        var begin = "<w:fldChar w:fldCharType=\"begin\"/>";
        soon(p("<w:r>" + begin.repeat(15_000) + "</w:r>" + "<w:r/>".repeat(80_000)));
        soon(p("<w:r>" + begin + "<w:instrText>xxxxxxxxxx</w:instrText>".repeat(15_000) + "</w:r>"
                + "<w:r/>".repeat(50_000)));
    }

    private static void soon(String body) throws IOException {
        var file = zipped(parts(body));
        Outside.read(() -> read(file));
    }

    /** @param element takes its number and a run */
    private static void soon(String element, int times) throws IOException {
        var body = new StringBuilder();
        for (int i = 0; i < times; i++) body.append(element.formatted(i, r("x")));
        var parts = parts(body.toString());
        var links = new StringBuilder();
        for (int i = 0; i < times; i++) links.append(relation("l" + i, "hyperlink", "https://laichau.gov.vn", ""));
        parts.put("word/_rels/document.xml.rels", bytes("<Relationships>" + links + "</Relationships>"));
        var file = zipped(parts);
        Outside.read(() -> read(file));
    }

    @Test
    void a_broken_or_wicked_file_is_refused() throws IOException {
        var whole = zipped(parts(p(r("Chữ"))));
        assertEquals("authoring.wordBroken", refusal(Arrays.copyOf(whole, 400)));
        var torn = parts("");
        torn.put("word/document.xml", bytes("<w:document"));
        assertEquals("authoring.wordBroken", refusal(torn));
        var entities = parts("");
        entities.put(
                "word/document.xml",
                bytes("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + part("document", "<w:body>" + p(r("&x;")) + "</w:body>")
                                .replaceFirst("<\\?xml.*\\?>", "")));
        assertEquals("authoring.wordBroken", refusal(entities));
        assertEquals("authoring.wordBroken", refusal(parts("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000))));
        var bomb = parts("");
        bomb.put("word/media/bomb.png", new byte[61 << 20]);
        assertEquals("authoring.zipLarge", refusal(bomb));
        var book = parts("");
        book.put("word/document.xml", new byte[11 << 20]);
        assertEquals("authoring.wordLong", refusal(book));
        assertEquals("authoring.wordLarge", refusal(new byte[(20 << 20) + 1]));
    }
}
