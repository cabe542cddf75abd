package vn.taphuan.authoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.taphuan.shared.Refused;

/** A .docx file as the parts it is made of. Nothing is read beyond the limits, and nothing outside of the file. */
final class WordFile {
    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_PARTS = 2_000;

    /** A text of a thousand pages has less; a tree of it takes some ten times as much memory. */
    private static final int MOST_TEXT = 10 << 20;

    /** Tables in tables and boxes in boxes, far beyond what anybody writes. */
    private static final int DEEPEST = 200;

    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final Map<String, byte[]> parts;
    private final String main;
    private final List<Relation> relations;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
        this.main = relations("")
                .filter(relation -> relation.is("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new Refused("authoring.wordKind"));
        this.relations = relations(main).toList();
    }

    /** Refused with what it is instead, when it is no Word file that can be read. */
    static WordFile read(InputStream from) throws IOException {
        var bytes = from.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new Refused("authoring.wordLarge", MOST_BYTES >> 20);
        if (starts(bytes, OLD))
            throw new Refused(
                    new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)
                            ? "authoring.wordEncrypted"
                            : "authoring.wordOld");
        if (!starts(bytes, ZIP)) throw new Refused("authoring.wordKind");
        var parts = unzipped(bytes);
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin")))
            throw new Refused("authoring.wordMacros");
        return new WordFile(parts);
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) {
        var parts = new HashMap<String, byte[]>();
        long left = CourseZip.MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.size() == MOST_PARTS) throw new Refused("authoring.wordBroken");
                var content = CourseZip.content(zip, left);
                left -= content.length;
                parts.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("authoring.wordBroken");
        }
        return parts;
    }

    /** The text itself. */
    Element text() {
        return xml(main).orElseThrow(() -> new Refused("authoring.wordBroken"));
    }

    /** A part the text refers to, such as its styles; empty where there is none. */
    Optional<Element> beside(String kind) {
        return relations.stream()
                .filter(relation -> relation.is(kind))
                .findFirst()
                .flatMap(relation -> xml(relation.target()));
    }

    /** What the text refers to by id. */
    Optional<Relation> relation(String id) {
        return relations.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    Optional<byte[]> bytes(Relation relation) {
        return relation.outside() ? Optional.empty() : Optional.ofNullable(parts.get(relation.target()));
    }

    /**
     * What one part refers to.
     *
     * @param target name of a part, or an address when it is outside of the file
     */
    record Relation(String id, String type, String target, boolean outside) {
        boolean is(String kind) {
            return type.endsWith("/" + kind) && !outside;
        }
    }

    private Stream<Relation> relations(String part) {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        return xml(folder + "_rels/" + part.substring(folder.length()) + ".rels").stream()
                .flatMap(relations -> WordXml.children(relations, "Relationship").stream())
                .map(relation -> relation(relation, folder));
    }

    private static Relation relation(Element relation, String folder) {
        var outside = WordXml.attribute(relation, "TargetMode").equals("External");
        var target = WordXml.attribute(relation, "Target");
        return new Relation(
                WordXml.attribute(relation, "Id"),
                WordXml.attribute(relation, "Type"),
                outside ? target : target.startsWith("/") ? target.substring(1) : folder + target,
                outside);
    }

    private Optional<Element> xml(String name) {
        return Optional.ofNullable(parts.get(name)).map(WordFile::parsed);
    }

    /** Without document types there are no entities, so nothing is fetched and nothing blows up. */
    private static Element parsed(byte[] bytes) {
        if (bytes.length > MOST_TEXT) throw new Refused("authoring.wordLong");
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new Refused("authoring.wordBroken");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
