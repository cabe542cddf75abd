package vn.taphuan.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements by their local names: the namespaces differ between the two kinds of .docx, the names do not. */
final class WordXml {
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private WordXml() {}

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element) children.add(element);
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The first one anywhere below. */
    static Optional<Element> below(Element parent, String name) {
        var all = parent.getElementsByTagNameNS("*", name);
        return all.getLength() == 0 ? Optional.empty() : Optional.of((Element) all.item(0));
    }

    /** Empty where there is none. */
    static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++)
            if (name.equals(attributes.item(i).getLocalName()))
                return attributes.item(i).getNodeValue();
        return "";
    }

    /** What a property such as {@code <w:pStyle w:val="…"/>} says. */
    static Optional<String> value(Element properties, String name) {
        return child(properties, name).map(property -> attribute(property, "val"));
    }

    static Optional<Integer> number(Element properties, String name) {
        return value(properties, name).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** A property that is there is on, unless it says otherwise. */
    static Optional<Boolean> on(Element properties, String name) {
        return value(properties, name).map(value -> !OFF.contains(value));
    }
}
