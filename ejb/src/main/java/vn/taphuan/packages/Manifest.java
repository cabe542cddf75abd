package vn.taphuan.packages;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.taphuan.shared.Refused;

/**
 * An element of a manifest and what is below it, by names without their prefixes: authoring tools declare namespaces in
 * every way, and some not at all.
 */
final class Manifest {
    /** Beyond all items one may nest; what is nested without end costs the stack of whoever looks for its text. */
    private static final int DEEPEST = 200;

    private final Element element;

    private Manifest(Element element) {
        this.element = element;
    }

    static Manifest of(String text, String path) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) throw new Refused("packages.doctype", path);
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Manifest(
                    builder.parse(new InputSource(new StringReader(text))).getDocumentElement());
        } catch (SAXParseException e) {
            throw new Refused("packages.malformed", path, e.getLineNumber());
        } catch (SAXException | IOException e) {
            throw new Refused("packages.malformed", path, 1);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean is(String name) {
        return local(element).equals(name);
    }

    List<Manifest> children(String name) {
        var children = new ArrayList<Manifest>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child && local(child).equals(name)) children.add(new Manifest(child));
        return children;
    }

    Optional<Manifest> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The text of the first child of that name, in one line; empty where there is none. */
    String text(String name) {
        return child(name)
                .map(child -> child.element
                        .getTextContent()
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip())
                .orElse("");
    }

    /** The text in it, as it stands. */
    String content() {
        return element.getTextContent();
    }

    /** Empty where there is none. */
    String attribute(String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++)
            if (local(attributes.item(i)).equalsIgnoreCase(name))
                return attributes.item(i).getNodeValue().strip();
        return "";
    }

    /** Whether a namespace is declared whose address contains that word. */
    boolean declares(String word) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++)
            if (attributes.item(i).getNodeName().startsWith("xmlns")
                    && attributes.item(i).getNodeValue().contains(word)) return true;
        return false;
    }

    private static String local(Node node) {
        var name = node.getNodeName();
        return name.substring(name.indexOf(':') + 1);
    }
}
