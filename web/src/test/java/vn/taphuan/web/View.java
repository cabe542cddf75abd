package vn.taphuan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** One .xhtml file of the application, as its tests read it. */
record View(Path file) {
    static final Path ROOT = Path.of("src/main/webapp");

    /**
     * What a view says at one place.
     *
     * @param attribute name without its prefix; null for text between tags
     */
    record Saying(Element element, String attribute, String text) {
        /** The expressions of the text, without their brackets. */
        List<String> expressions() {
            var found = new ArrayList<String>();
            for (int at = text.indexOf("#{"); at >= 0; at = text.indexOf("#{", at)) {
                int end = endOf(text, at + 2);
                found.add(text.substring(at + 2, end));
                at = end;
            }
            return found;
        }

        /** What is left when the expressions are taken out. */
        String words() {
            var left = new StringBuilder();
            int from = 0;
            for (int at = text.indexOf("#{"); at >= 0; at = text.indexOf("#{", from)) {
                left.append(text, from, at);
                from = endOf(text, at + 2) + 1;
            }
            return left.append(text.substring(Math.min(from, text.length()))).toString();
        }

        @Override
        public String toString() {
            return "<" + element.getTagName() + (attribute == null ? ">" : " " + attribute + ">") + " " + text.strip();
        }
    }

    static Stream<View> all() {
        return Sources.under(ROOT, ".xhtml").map(View::new);
    }

    /** Its elements from the first to the last. */
    List<Element> elements() throws SAXException {
        var all = new ArrayList<Element>();
        collect(root(), all);
        return all;
    }

    List<Saying> sayings() throws SAXException {
        var all = new ArrayList<Saying>();
        for (var element : elements()) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var attribute = (Attr) attributes.item(i);
                if (!attribute.getName().startsWith("xmlns"))
                    all.add(new Saying(element, attribute.getLocalName(), attribute.getValue()));
            }
            for (var node = element.getFirstChild(); node != null; node = node.getNextSibling())
                if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                    all.add(new Saying(element, null, node.getNodeValue()));
        }
        return all;
    }

    Element root() throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler() {
                @Override
                public void fatalError(SAXParseException e) throws SAXException {
                    throw new SAXException("line " + e.getLineNumber() + ": " + e.getMessage());
                }
            });
            return builder.parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) collect(child, all);
    }

    /** Where the expression that begins there ends; a bracket in quotes ends nothing. */
    private static int endOf(String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '\'' || c == '"') quote = c;
            else if (c == '}') return i;
        }
        throw new IllegalArgumentException("expression without an end: " + text);
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
