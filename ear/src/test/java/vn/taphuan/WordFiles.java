package vn.taphuan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files somebody has on the desk. */
public final class WordFiles {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String ROOT =
            "<w:%1$s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%2$s</w:%1$s>";

    private WordFiles() {}

    /** A page on listening, with bold words and a picture nobody described, and one on taking notes. */
    public static byte[] listening() {
        return file(heading("Nghe hết lời")
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nghe</w:t></w:r><w:r><w:t xml:space=\"preserve\"> rồi nói.</w:t>"
                + "</w:r></w:p><w:p><w:r><w:drawing><docPr descr=\"\"/><blip embed=\"p\"/></w:drawing></w:r></w:p>"
                + heading("Ghi chép") + "<w:p><w:r><w:t>Ghi từng ý.</w:t></w:r></w:p>");
    }

    /** One question whose right option is underlined, one with a picture, and one of which nothing tells the answer. */
    public static byte[] questions() {
        return file(paragraph("", "Câu 1. Khi công dân nói, ta làm gì?")
                + paragraph("", "A. Đọc báo")
                + paragraph("<w:u w:val=\"single\"/>", "B. Nghe hết")
                + "<w:p><w:r><w:t>Câu 2 (VD). Hình nào là con dấu?</w:t></w:r>"
                + "<w:r><w:drawing><docPr descr=\"Con dấu\"/><blip embed=\"p\"/></w:drawing></w:r></w:p>"
                + paragraph("", "A. Hình tròn   B. Hình vuông")
                + paragraph("", "Đáp án: A")
                + paragraph("", "Câu 3. Ai chào trước?")
                + paragraph("", "A. Công chức")
                + paragraph("", "B. Người dân"));
    }

    private static String paragraph(String look, String text) {
        return "<w:p><w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String heading(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"u1\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] file(String body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "_rels/.rels", relations(relation("d", "officeDocument", "word/document.xml")));
            add(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(relation("s", "styles", "styles.xml") + relation("p", "image", "media/image1.png")));
            add(zip, "word/styles.xml", ROOT.formatted("styles", """
                    <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/></w:style>"""));
            add(zip, "word/document.xml", ROOT.formatted("document", "<w:body>" + body + "</w:body>"));
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            zip.write(PICTURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relations(String each) {
        return "<Relationships>" + each + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, OFFICE + kind, target);
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
