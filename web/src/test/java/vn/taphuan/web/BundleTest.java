package vn.taphuan.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import vn.taphuan.authoring.DraftState;
import vn.taphuan.authoring.FileDifference;
import vn.taphuan.authoring.LibraryKind;
import vn.taphuan.authoring.NoteKind;
import vn.taphuan.compliance.Standing;
import vn.taphuan.compliance.UnitView;
import vn.taphuan.content.StorePlace;
import vn.taphuan.course.ItemKind;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.courses.Finish;
import vn.taphuan.courses.Kind;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.MaterialKind;
import vn.taphuan.identity.JobRole;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingLine;
import vn.taphuan.official.Category;
import vn.taphuan.official.ImportState;
import vn.taphuan.official.ImportView;
import vn.taphuan.official.PostingEnd;
import vn.taphuan.official.PostingKind;
import vn.taphuan.official.Sex;
import vn.taphuan.organisation.SuccessionKind;
import vn.taphuan.organisation.UnitGroup;
import vn.taphuan.organisation.UnitKind;
import vn.taphuan.organisation.UnitLevel;
import vn.taphuan.outside.OutsideKind;
import vn.taphuan.outside.OutsideState;
import vn.taphuan.outside.StepKind;
import vn.taphuan.posting.PostingActKind;
import vn.taphuan.reorganisation.ActKind;

/** The words of the screens: both languages say the same things, and whatever is asked for is there. */
class BundleTest {
    private static final Path BUNDLES = Path.of("src/main/resources/vn/taphuan/web");
    private static final Path WEB = Path.of("src/main/java");
    private static final Path DOMAIN = Path.of("../ejb/src/main/java");
    private static final Path ROSTER = DOMAIN.resolve("vn/taphuan/official/roster");
    private static final Path ARRIVALS = DOMAIN.resolve("vn/taphuan/official/Arrivals.java");

    private static final String VIETNAMESE = "text.properties";
    private static final String ENGLISH = "text_en.properties";
    private static final List<String> LANGUAGES = List.of(VIETNAMESE, ENGLISH);

    /** Beginnings that a view or a page completes with the name of a constant. */
    private static final Map<String, Class<? extends Enum<?>>> BEGINNINGS = Map.ofEntries(
            Map.entry("authoring/authoring.change.", FileDifference.Change.class),
            Map.entry("authoring/authoring.kind.", Kind.class),
            Map.entry("authoring/authoring.level.", Level.class),
            Map.entry("authoring/courseFinish.", CourseFinish.When.class),
            Map.entry("authoring/finish.", Finish.class),
            Map.entry("authoring/library.kind.", LibraryKind.class),
            Map.entry("authoring/material.kind.", MaterialKind.class),
            Map.entry("learning/kind.", ItemKind.class),
            Map.entry("learning/learning.courseFinish.", CourseFinish.When.class),
            Map.entry("authoring/authoring.note.", NoteKind.class),
            Map.entry("authoring/authoring.state.", DraftState.class),
            Map.entry("content/place.", StorePlace.Kind.class),
            Map.entry("completion/kind.", PostingKind.class),
            Map.entry("completion/sex.", Sex.class),
            Map.entry("compliance/people.", Standing.class),
            Map.entry("compliance/standing.", Standing.class),
            Map.entry("compliance/view.", UnitView.class),
            Map.entry("completion/end.", PostingEnd.class),
            Map.entry("completion/completion.paper.sex.", Sex.class),
            Map.entry("outside/outside.kind.", OutsideKind.class),
            Map.entry("outside/outside.state.", OutsideState.class),
            Map.entry("outside/outside.step.", StepKind.class),
            Map.entry("posting/act.", PostingActKind.class),
            Map.entry("posting/about.", PostingActKind.class),
            Map.entry("identity/identity.role.", JobRole.class),
            Map.entry("learning/mode.", Mode.class),
            Map.entry("offering/mode.", Mode.class),
            Map.entry("offering/stage.", OfferingLine.Stage.class),
            Map.entry("official/official.category.", Category.class),
            Map.entry("official/official.import.heading.", ImportState.class),
            Map.entry("official/official.import.state.", ImportState.class),
            Map.entry("official/official.import.view.", ImportView.class),
            Map.entry("organisation/level.", UnitLevel.class),
            Map.entry("organisation/group.", UnitGroup.class),
            Map.entry("organisation/kind.", UnitKind.class),
            Map.entry("reorganisation/act.", ActKind.class),
            Map.entry("reorganisation/about.", ActKind.class),
            Map.entry("organisation/organisation.tookOver.", SuccessionKind.class),
            Map.entry("organisation/organisation.became.", SuccessionKind.class),
            Map.entry("reorganisation/reorganisation.number.", ActKind.class));

    /** Only a space that does not break is written by its number: as itself nobody would see it. */
    private static final Pattern WRITTEN_AS_NUMBER = Pattern.compile("\\\\u(?!00a0)");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern IN_QUOTES = Pattern.compile("'([^']*)'");
    private static final Pattern IN_DOUBLE_QUOTES = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern BEGINNING = Pattern.compile("'([^']*)'\\s*\\+=");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z.]*[A-Za-z])\"");
    private static final Pattern BUNDLE = Pattern.compile("\\b([a-z]+)Text\\[([^\\[\\]]*)]");
    private static final Pattern SAYS = Pattern.compile("\\bsays\\.text\\(");
    private static final Pattern SAYS_OR_REFUSES =
            Pattern.compile("\\b(?:says\\.text|says\\.flash|words\\.say|new Refused)\\(");
    private static final Pattern AUDITED = Pattern.compile("new Audited\\(\\s*\"([^\"]+)\"");

    /** The reader of lists leaves out the beginning its keys share; these three are words of Excel's own format. */
    private static final Pattern ROSTER_KEY =
            Pattern.compile("\"(?!macroEnabled|vbaProject|workbookPr)([a-z]+[A-Z][A-Za-z0-9]*)\"");

    private static final int UNKNOWN = -1;

    private static final Map<Path, Map<String, String>> WORDS = new ConcurrentHashMap<>();

    record Sentence(String feature, String file, String key, String text) {
        @Override
        public String toString() {
            return feature + "/" + file + " " + key;
        }
    }

    /** @param arguments how many fill the sentence, where that can be told */
    record Use(String feature, String key, int arguments, String where) {
        @Override
        public String toString() {
            return where + ": " + feature + " " + key;
        }
    }

    // Files

    static Stream<Path> files() {
        return Sources.under(BUNDLES, ".properties");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_is_utf_8_with_composed_letters(Path file) {
        var text = assertDoesNotThrow(() -> Sources.text(file));
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
        assertFalse(WRITTEN_AS_NUMBER.matcher(text).find(), "letters stand as themselves");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void no_key_stands_twice(Path file) {
        var seen = new TreeSet<String>();
        Sources.text(file)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .forEach(key -> assertTrue(seen.add(key), key));
    }

    static Stream<String> features() {
        return files().map(file -> file.getParent().getFileName().toString()).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void both_languages_have_the_same_keys(String feature) {
        assertEquals(
                words(feature, VIETNAMESE).keySet(), words(feature, ENGLISH).keySet());
    }

    // Sentences

    static Stream<Sentence> sentences() {
        return features().flatMap(feature -> LANGUAGES.stream().flatMap(file -> words(feature, file).entrySet().stream()
                .map(word -> new Sentence(feature, file, word.getKey(), word.getValue()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void a_sentence_says_something(Sentence sentence) {
        assertFalse(sentence.text().isBlank(), sentence.toString());
        assertEquals(sentence.text().strip(), sentence.text(), sentence.toString());
    }

    /** What is filled in is a pattern, in which an apostrophe is doubled; what is not is shown as it stands. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void apostrophes_are_doubled_in_patterns_and_nowhere_else(Sentence sentence) {
        var text = sentence.text();
        if (argumentsOf(text).isEmpty()) {
            assertFalse(text.contains("''"), sentence + " = " + text);
        } else {
            assertDoesNotThrow(() -> new MessageFormat(text), sentence + " = " + text);
            assertFalse(text.replace("''", "").contains("'"), sentence + " = " + text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void both_languages_are_filled_with_the_same(Sentence sentence) {
        for (var file : LANGUAGES) {
            var other = words(sentence.feature(), file).getOrDefault(sentence.key(), "");
            assertEquals(argumentsOf(sentence.text()), argumentsOf(other), sentence + " and in " + file);
        }
    }

    // Uses

    static Stream<Use> uses() throws SAXException {
        return Stream.of(inViews(), inJava(), inRosters(), inAudit(), ofConstants())
                .flatMap(List::stream)
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void what_is_asked_for_is_there_in_both_languages(Use use) {
        for (var file : LANGUAGES) {
            var text = words(use.feature(), file).get(use.key());
            assertNotNull(text, use + " is not in " + file);
            if (use.arguments() != UNKNOWN)
                assertEquals(use.arguments(), argumentsOf(text).size(), use + " = " + text);
        }
    }

    private static List<Use> inViews() throws SAXException {
        var uses = new ArrayList<Use>();
        for (var view : View.all().toList())
            for (var saying : view.sayings())
                for (var expression : saying.expressions()) {
                    for (var call : Sources.calls(expression, SAYS))
                        keysIn(call.get(0), IN_QUOTES)
                                .forEach(key -> uses.add(new Use(featureOf(key), key, call.size() - 1, "" + view)));
                    BUNDLE.matcher(expression).results().forEach(found -> keysIn(found.group(2), IN_QUOTES)
                            .forEach(key -> uses.add(new Use(found.group(1), key, filledBy(saying), "" + view))));
                }
        return uses;
    }

    /** The keys among what is asked: not what a condition before them compares with, nor a beginning. */
    private static Stream<String> keysIn(String asked, Pattern quoted) {
        return Sources.found(asked.substring(asked.indexOf('?') + 1), quoted).filter(key -> !key.endsWith("."));
    }

    /** Words handed to a script or to h:outputFormat are filled there; all others are shown as they stand. */
    private static int filledBy(View.Saying saying) {
        var later = saying.attribute() != null && saying.attribute().startsWith("data-")
                || saying.element().getLocalName().equals("outputFormat");
        return later ? UNKNOWN : 0;
    }

    private static List<Use> inJava() {
        var noKeys = new TreeSet<>(JobRole.permissionsOf(List.of(JobRole.values())));
        java().forEach(file -> Sources.found(Sources.text(file), AUDITED).forEach(noKeys::add));
        var features = features().collect(toSet());
        var uses = new ArrayList<Use>();
        java().forEach(file -> {
            var text = Sources.text(file);
            for (var call : Sources.calls(text, SAYS_OR_REFUSES))
                keysIn(call.get(0), IN_DOUBLE_QUOTES)
                        .forEach(key -> uses.add(new Use(featureOf(key), key, call.size() - 1, nameOf(file))));
            Sources.found(text, LITERAL)
                    .filter(key -> features.contains(featureOf(key)) && !noKeys.contains(key))
                    .forEach(key -> uses.add(new Use(featureOf(key), key, UNKNOWN, nameOf(file))));
        });
        return uses;
    }

    private static List<Use> inRosters() {
        return Stream.concat(Sources.under(ROSTER, ".java"), Stream.of(ARRIVALS))
                .flatMap(file -> Sources.found(Sources.text(file), ROSTER_KEY)
                        .map(key -> new Use("official", "official.import." + key, UNKNOWN, nameOf(file))))
                .toList();
    }

    /** What is written down in the audit log has words for who reads it. */
    private static List<Use> inAudit() {
        return java().flatMap(file -> Sources.found(Sources.text(file), AUDITED)
                        .map(act -> new Use("audit", "audit.act." + act, 0, nameOf(file))))
                .toList();
    }

    private static List<Use> ofConstants() {
        var uses = new ArrayList<Use>();
        BEGINNINGS.forEach((beginning, type) -> {
            var parts = beginning.split("/");
            for (var constant : type.getEnumConstants())
                uses.add(new Use(parts[0], parts[1] + constant.name(), 0, type.getSimpleName()));
        });
        return uses;
    }

    static Stream<String> permissions() {
        return JobRole.permissionsOf(List.of(JobRole.values())).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("permissions")
    void a_permission_is_told_in_words_to_who_gives_it(String permission) {
        for (var file : LANGUAGES) assertNotNull(words("identity", file).get("identity.may." + permission), file);
    }

    @Test
    void no_permission_is_told_that_is_gone() {
        for (var file : LANGUAGES)
            assertEquals(
                    permissions().map("identity.may."::concat).collect(toSet()),
                    words("identity", file).keySet().stream()
                            .filter(key -> key.startsWith("identity.may."))
                            .collect(toSet()));
    }

    static Stream<Arguments> beginnings() throws SAXException {
        var all = new ArrayList<Arguments>();
        for (var view : View.all().toList())
            for (var saying : view.sayings())
                for (var expression : saying.expressions())
                    BUNDLE.matcher(expression).results().forEach(found -> Sources.found(found.group(2), BEGINNING)
                            .forEach(key -> all.add(arguments(view, found.group(1) + '/' + key))));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("beginnings")
    void a_beginning_is_completed_by_known_constants(View view, String beginning) {
        assertTrue(BEGINNINGS.containsKey(beginning), "say here which constants complete it");
    }

    private static Stream<Path> java() {
        return Stream.of(Sources.under(WEB, ".java"), Sources.under(BUNDLES, ".ftlh"), Sources.under(DOMAIN, ".java"))
                .flatMap(files -> files);
    }

    private static String featureOf(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static Set<String> argumentsOf(String text) {
        return Sources.found(text, ARGUMENT).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> words(String feature, String file) {
        return WORDS.computeIfAbsent(BUNDLES.resolve(feature).resolve(file), BundleTest::read);
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) return Map.of();
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
