package vn.taphuan.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.taphuan.shared.Outside;

/** Word files of whatever bytes. */
class WordFuzzTest {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Map<String, String> PARTS = Map.of(
            "_rels/.rels",
            relations("<Relationship Id=\"d\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"),
            "word/_rels/document.xml.rels",
            relations("<Relationship Id=\"s\" Type=\"" + RELATION + "styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"n\" Type=\"" + RELATION + "numbering\" Target=\"numbering.xml\"/>"
                    + "<Relationship Id=\"f\" Type=\"" + RELATION + "footnotes\" Target=\"footnotes.xml\"/>"
                    + "<Relationship Id=\"p\" Type=\"" + RELATION + "image\" Target=\"media/p.png\"/>"
                    + "<Relationship Id=\"l\" Type=\"" + RELATION
                    + "hyperlink\" Target=\"https://laichau.gov.vn\" TargetMode=\"External\"/>"),
            "word/styles.xml",
            part("styles", "<w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"H\"/></w:style>"),
            "word/numbering.xml",
            part(
                    "numbering",
                    "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                            + "<w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
                            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"),
            "word/footnotes.xml",
            part("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Chú</w:t></w:r></w:p></w:footnote>"));
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

    @FuzzTest
    void document(byte[] text) throws IOException {
        read(with("word/document.xml", text));
    }

    @FuzzTest
    void styles(byte[] text) throws IOException {
        var body = "<w:body><w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>Chữ</w:t></w:r></w:p></w:body>";
        var parts = parts();
        parts.put("word/document.xml", part("document", body).getBytes(UTF_8));
        parts.put("word/styles.xml", text);
        read(WordParts.zipped(parts));
    }

    @FuzzTest
    void file(byte[] bytes) throws IOException {
        read(bytes);
    }

    @FuzzTest
    void pasted(byte[] text) throws IOException {
        Outside.read(() -> QuestionList.of(new String(text, UTF_8)));
    }

    private static void read(byte[] file) throws IOException {
        Outside.read(() -> WordReader.read(
                WordFile.read(new ByteArrayInputStream(file)), "Tiếp dân.docx", List.of("tiep-dan.png")));
        Outside.read(() -> WordReader.questions(
                WordFile.read(new ByteArrayInputStream(file)), "Câu hỏi.docx", List.of("cau-hoi.png")));
    }

    private static Map<String, byte[]> parts() {
        var parts = new TreeMap<String, byte[]>();
        PARTS.forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
        parts.put("word/media/p.png", PICTURE);
        return parts;
    }

    private static byte[] with(String name, byte[] content) throws IOException {
        var parts = parts();
        parts.put(name, content);
        return WordParts.zipped(parts);
    }

    private static String relations(String all) {
        return "<Relationships>" + all + "</Relationships>";
    }

    private static String part(String name, String content) {
        return "<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content
                + "</w:" + name + ">";
    }
}
