package vn.taphuan.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts a Word file is made of, in the structures Word and LibreOffice write. */
final class WordParts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /** As Word in Vietnamese writes them: the ids are its own, the names are English in every language. */
    static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="u2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="u3"><w:name w:val="Heading 3"/></w:style>
            <w:style w:type="paragraph" w:styleId="u5"><w:name w:val="heading 5"/></w:style>
            <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục lớn"/><w:basedOn w:val="u2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Tiu"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Gach"><w:name w:val="List Bullet"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="character" w:styleId="Manh"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            """;

    static final String LISTS = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
              <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
            """;

    private WordParts() {}

    static String part(String name, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:%1$s xmlns:w="%2$s" xmlns:r="%3$s" xmlns:wp="wp" xmlns:a="a" xmlns:v="v" xmlns:mc="mc">%4$s</w:%1$s>
                """.formatted(name, WORD, OFFICE, content);
    }

    static String relation(String id, String kind, String target, String more) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>".formatted(id, OFFICE, kind, target, more);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts(String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "_rels/.rels",
                bytes("<Relationships>" + relation("rId1", "officeDocument", "word/document.xml", "")
                        + "</Relationships>"));
        parts.put(
                "word/_rels/document.xml.rels",
                bytes("<Relationships>"
                        + relation("s", "styles", "styles.xml", "")
                        + relation("n", "numbering", "/word/numbering.xml", "")
                        + relation("f", "footnotes", "footnotes.xml", "")
                        + relation("p", "image", "media/image1.png", "")
                        + relation("e", "image", "media/image2.emf", "")
                        + relation("x", "image", "file:///etc/passwd", " TargetMode=\"External\"")
                        + relation("l", "hyperlink", "https://dichvucong.gov.vn/a(b)", " TargetMode=\"External\"")
                        + relation("j", "hyperlink", "javascript:alert(1)", " TargetMode=\"External\"")
                        + "</Relationships>"));
        parts.put("word/styles.xml", bytes(part("styles", STYLES)));
        parts.put("word/numbering.xml", bytes(part("numbering", LISTS)));
        parts.put("word/footnotes.xml", bytes(part("footnotes", """
                <w:footnote w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
                <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Nghị định \
                số 61/2018/NĐ-CP.</w:t></w:r></w:p></w:footnote>""")));
        parts.put("word/media/image1.png", PICTURE);
        parts.put("word/media/image2.emf", new byte[] {1, 0, 0, 0});
        parts.put("word/document.xml", bytes(part("document", "<w:body>" + body + "<w:sectPr/></w:body>")));
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static String p(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, content);
    }

    static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }
}
