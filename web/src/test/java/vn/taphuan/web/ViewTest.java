package vn.taphuan.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Views are well formed, speak the tags of the house, get their words from the bundles and ask beans that are there. */
class ViewTest {
    private static final String HOUSE = "http://taphuan.vn/tags";
    private static final Path TAGLIB = View.ROOT.resolve("WEB-INF/taphuan.taglib.xml");
    private static final Path CLASSES = Path.of("target/classes");

    /** Attributes people read or hear. */
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "alt",
            "aria-label",
            "caption",
            "confirm",
            "converterMessage",
            "help",
            "itemLabel",
            "label",
            "placeholder",
            "requiredMessage",
            "summary",
            "text",
            "title",
            "validatorMessage");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /** A bean and what is asked of it, such as {@code homePage.home.next}; a bracket says that it is called. */
    private static final Pattern CHAIN = Pattern.compile("(?<![\\w.])([a-z]\\w*)((?:\\.\\w+)+)(\\(?)");

    private static final Map<String, Tag> TAGS = tags();
    private static final Map<String, Class<?>> BEANS = beans();

    /** A tag of the house. */
    record Tag(String name, String source, Set<String> attributes, Set<String> required) {}

    static Stream<View> views() {
        return View.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void a_view_is_well_formed(View view) {
        assertDoesNotThrow(view::root, view.toString());
    }

    // Tags of the house

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void a_view_uses_the_tags_of_the_house_as_they_are_described(View view) throws SAXException {
        assertAll(
                view.toString(),
                view.elements().stream()
                        .filter(element -> HOUSE.equals(element.getNamespaceURI()))
                        .map(element -> () -> fits(element)));
    }

    private static void fits(Element element) {
        var tag = TAGS.get(element.getLocalName());
        assertNotNull(tag, () -> "no such tag: " + element.getTagName());
        var given = attributesOf(element);
        var unknown = new TreeSet<>(given);
        unknown.removeAll(tag.attributes());
        assertEquals(Set.of(), unknown, element.getTagName() + " has no such attribute");
        var missing = new TreeSet<>(tag.required());
        missing.removeAll(given);
        assertEquals(Set.of(), missing, element.getTagName() + " needs " + missing);
    }

    @Test
    void every_tag_has_its_file_and_every_file_its_tag() {
        var described = TAGS.values().stream().map(Tag::source).collect(toSet());
        var there = Sources.under(View.ROOT.resolve("WEB-INF/tags"), ".xhtml")
                .map(file -> "tags/" + file.getFileName())
                .collect(toSet());
        assertEquals(new TreeSet<>(there), new TreeSet<>(described));
    }

    // Words

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void a_view_has_no_words_of_its_own(View view) throws SAXException {
        assertEquals(
                List.of(),
                view.sayings().stream()
                        .filter(saying -> saying.attribute() == null || READ_BY_PEOPLE.contains(saying.attribute()))
                        .filter(saying -> LETTER.matcher(saying.words()).find())
                        .toList(),
                view.toString());
    }

    // Beans

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void a_view_asks_pages_that_are_there(View view) throws SAXException {
        var missing = new TreeSet<String>();
        for (var saying : view.sayings())
            for (var expression : saying.expressions())
                CHAIN.matcher(QUOTED.matcher(expression).replaceAll("''"))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> name.endsWith("Page") && !BEANS.containsKey(name))
                        .forEach(missing::add);
        assertEquals(Set.of(), missing, view.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void a_view_asks_beans_only_what_they_answer(View view) throws SAXException {
        var wrong = new ArrayList<String>();
        for (var saying : view.sayings())
            for (var expression : saying.expressions())
                CHAIN.matcher(QUOTED.matcher(expression).replaceAll("''"))
                        .results()
                        .filter(found -> BEANS.containsKey(found.group(1)))
                        .forEach(found -> {
                            var names = found.group(2).substring(1).split("\\.");
                            var called = !found.group(3).isEmpty();
                            Class<?> type = BEANS.get(found.group(1));
                            for (int i = 0; i < names.length && type != null; i++) {
                                var answer = answer(type, names[i], called && i == names.length - 1, saying);
                                if (answer == null) wrong.add(type.getSimpleName() + " has no " + names[i]);
                                var given = answer == null ? Object.class : given(type, answer);
                                type = given == Object.class ? null : given;
                            }
                        });
        assertEquals(List.of(), wrong, view.toString());
    }

    /** The method that answers, whether it is a getter, the component of a record or called by its name. */
    private static Method answer(Class<?> type, String name, boolean called, View.Saying saying) {
        var capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var byName = called || type.isRecord() || Set.of("action", "listener").contains("" + saying.attribute());
        return Arrays.stream(type.getMethods())
                .filter(method -> byName && method.getName().equals(name)
                        || method.getParameterCount() == 0
                                && Set.of("get" + capital, "is" + capital).contains(method.getName()))
                .findFirst()
                .orElse(null);
    }

    /** What a method gives; pages that share a parent say themselves what stands for its types. */
    private static Class<?> given(Class<?> bean, Method answer) {
        if (answer.getGenericReturnType() instanceof TypeVariable<?> variable
                && bean.getGenericSuperclass() instanceof ParameterizedType parent)
            return (Class<?>) parent.getActualTypeArguments()[
                    List.of(answer.getDeclaringClass().getTypeParameters()).indexOf(variable)];
        return answer.getReturnType();
    }

    private static Set<String> attributesOf(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName())
                .filter(name -> !name.startsWith("xmlns"))
                .collect(toSet());
    }

    private static Map<String, Tag> tags() {
        try {
            return elements(new View(TAGLIB).root().getElementsByTagName("tag"))
                    .map(tag -> new Tag(
                            text(tag, "tag-name"),
                            text(tag, "source"),
                            elements(tag.getElementsByTagName("attribute"))
                                    .map(each -> text(each, "name"))
                                    .collect(toSet()),
                            elements(tag.getElementsByTagName("attribute"))
                                    .filter(each -> "true".equals(text(each, "required")))
                                    .map(each -> text(each, "name"))
                                    .collect(toSet())))
                    .collect(toMap(Tag::name, Function.identity()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static String text(Element element, String name) {
        return elements(element.getElementsByTagName(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElse(null);
    }

    /** The classes a view may name, by that name. */
    private static Map<String, Class<?>> beans() {
        return Sources.under(CLASSES, ".class")
                .map(file -> CLASSES.relativize(file).toString())
                .<Class<?>>map(ViewTest::load)
                .filter(type -> type.isAnnotationPresent(Named.class))
                .collect(toMap(ViewTest::nameOf, Function.identity()));
    }

    private static Class<?> load(String file) {
        try {
            var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name.replace('\\', '.'), false, ViewTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Class<?> bean) {
        var given = bean.getAnnotation(Named.class).value();
        var simple = bean.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }
}
