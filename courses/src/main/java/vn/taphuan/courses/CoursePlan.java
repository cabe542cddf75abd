package vn.taphuan.courses;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What {@code course.yaml} says, to be changed and written again. It is read without checking: what is missing is empty,
 * so that a course half written can be worked on; {@link CourseFiles#check} tells what is wrong.
 *
 * @param uuid never changes
 * @param periods tiết, of 45 minutes
 * @param periodsBy of which kinds they are
 * @param passPercent of the final test, 0–100
 * @param finish what completes it
 * @param validMonths for how long a completion counts; 0 for life
 */
public record CoursePlan(
        String uuid,
        String code,
        String title,
        String summary,
        int periods,
        PeriodsBy periodsBy,
        String audience,
        List<String> prerequisites,
        int passPercent,
        CourseFinish finish,
        int validMonths,
        List<String> outcomes,
        List<Basis> basis,
        List<Part> modules) {

    private static final DumpSettings BLOCKS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(120)
            .build();

    /** A module with its items in order. */
    public record Part(String id, String title, String aim, List<Entry> items) {}

    /**
     * An item: one of the three, the others are null.
     *
     * @param page file name of a lesson in {@code vi/}
     */
    public record Entry(String page, QuizSource quiz, MaterialSource material) {
        public static Entry of(String page) {
            return new Entry(page, null, null);
        }

        public static Entry of(QuizSource quiz) {
            return new Entry(null, quiz, null);
        }

        public static Entry of(MaterialSource material) {
            return new Entry(null, null, material);
        }

        public boolean isPage() {
            return page != null;
        }

        public boolean isQuiz() {
            return quiz != null;
        }

        public boolean isMaterial() {
            return material != null;
        }
    }

    /** Empty when the text is no YAML with keys. */
    public static Optional<CoursePlan> of(String yaml) {
        return Yaml.read(yaml)
                .map(root -> new CoursePlan(
                        root.text("uuid"),
                        root.text("code"),
                        root.text("title"),
                        root.text("summary"),
                        root.whole("periods"),
                        periodsBy(root),
                        root.text("audience"),
                        root.texts("prerequisites"),
                        root.whole("passPercent"),
                        finish(root),
                        root.whole("validMonths"),
                        root.texts("outcomes"),
                        basis(root),
                        root.maps("modules").stream().map(CoursePlan::part).toList()));
    }

    static List<Basis> basis(Yaml root) {
        return root.maps("basis").stream()
                .map(each -> new Basis(
                        each.text("text"),
                        each.text("status").equals("past") ? Basis.Status.PAST : Basis.Status.CURRENT,
                        each.text("validity")))
                .toList();
    }

    private static Part part(Yaml module) {
        return new Part(
                module.text("id"),
                module.text("title"),
                module.text("aim"),
                module.maps("items").stream().map(CoursePlan::entry).toList());
    }

    private static CourseFinish finish(Yaml root) {
        return root.map("finish")
                .map(told -> new CourseFinish(
                        CourseFinish.When.of(told.text("when")).orElse(CourseFinish.When.ALL), told.whole("atLeast")))
                .orElse(CourseFinish.ALL);
    }

    private static PeriodsBy periodsBy(Yaml root) {
        return root.map("periodsBy")
                .map(told -> new PeriodsBy(told.whole("theory"), told.whole("practice"), told.whole("online")))
                .orElse(PeriodsBy.UNTOLD);
    }

    private static Entry entry(Yaml item) {
        for (var kind : MaterialKind.values()) {
            var material = item.map(kind.word());
            if (material.isPresent()) return Entry.of(material(kind, material.get()));
        }
        return item.map("quiz").map(quiz -> Entry.of(quiz(quiz))).orElseGet(() -> Entry.of(item.text("page")));
    }

    private static MaterialSource material(MaterialKind kind, Yaml told) {
        var finish = finish(told, kind.finishes());
        return new MaterialSource(
                kind,
                told.text("id"),
                told.text("title"),
                told.whole("minutes"),
                told.text("about"),
                told.text("file"),
                told.text("captions"),
                told.text("url"),
                told.whole("seconds"),
                told.text("noSkip").equals("true"),
                finish.when(),
                finish.atLeast());
    }

    /** @param allowed what the item may have, the usual first */
    static FinishRule finish(Yaml item, List<Finish> allowed) {
        var told = item.map("finish");
        var when = told.flatMap(rule -> Finish.of(rule.text("when"))).orElse(allowed.get(0));
        var atLeast = told.map(rule -> rule.whole("atLeast")).orElse(0);
        return new FinishRule(when, atLeast > 0 ? atLeast : when.usual());
    }

    private static QuizSource quiz(Yaml quiz) {
        return new QuizSource(
                quiz.text("id"),
                quiz.text("title"),
                quiz.whole("minutes"),
                quiz.whole("attempts"),
                quiz.whole("passPercent"),
                quiz.maps("draw").stream()
                        .map(draw -> new Draw(
                                draw.text("topic"),
                                Level.of(draw.text("level")).orElse(Level.RECOGNISE),
                                draw.whole("count")))
                        .toList());
    }

    /** The same with other modules. */
    public CoursePlan with(List<Part> modules) {
        return new CoursePlan(
                uuid,
                code,
                title,
                summary,
                periods,
                periodsBy,
                audience,
                prerequisites,
                passPercent,
                finish,
                validMonths,
                outcomes,
                basis,
                modules);
    }

    /** As the file says it. */
    public String yaml() {
        var root = new LinkedHashMap<String, Object>();
        root.put("uuid", uuid);
        root.put("code", code);
        root.put("title", title);
        root.put("summary", summary);
        root.put("periods", periods);
        if (periodsBy.told()) root.put("periodsBy", written(periodsBy));
        root.put("audience", audience);
        root.put("prerequisites", prerequisites);
        root.put("passPercent", passPercent);
        if (!finish.equals(CourseFinish.ALL)) root.put("finish", written(finish));
        if (validMonths != 0) root.put("validMonths", validMonths);
        root.put("outcomes", outcomes);
        root.put("basis", written(basis));
        root.put("modules", modules.stream().map(CoursePlan::written).toList());
        return dump(root);
    }

    static String dump(Map<String, Object> root) {
        return new Dump(BLOCKS).dumpToString(root);
    }

    static List<Map<String, Object>> written(List<Basis> basis) {
        return basis.stream()
                .map(each -> ordered(
                        "text", each.text(),
                        "status", each.status() == Basis.Status.PAST ? "past" : "current",
                        "validity", each.validity()))
                .toList();
    }

    private static Map<String, Object> written(Part part) {
        return ordered(
                "id", part.id(),
                "title", part.title(),
                "aim", part.aim(),
                "items", part.items().stream().map(CoursePlan::written).toList());
    }

    private static Map<String, Object> written(Entry entry) {
        if (entry.isPage()) return ordered("page", entry.page());
        if (entry.isMaterial()) return ordered(entry.material().kind().word(), written(entry.material()));
        var quiz = entry.quiz();
        return ordered(
                "quiz",
                ordered(
                        "id", quiz.id(),
                        "title", quiz.title(),
                        "minutes", quiz.minutes(),
                        "attempts", quiz.attempts(),
                        "passPercent", quiz.passPercent(),
                        "draw",
                                quiz.draw().stream()
                                        .map(draw -> ordered(
                                                "topic", draw.topic(),
                                                "level", draw.level().word(),
                                                "count", draw.count()))
                                        .toList()));
    }

    private static Map<String, Object> written(PeriodsBy told) {
        return ordered("theory", told.theory(), "practice", told.practice(), "online", told.online());
    }

    private static Map<String, Object> written(CourseFinish finish) {
        var told = ordered("when", finish.when().word());
        if (finish.when() == CourseFinish.When.SOME) told.put("atLeast", finish.items());
        return told;
    }

    private static Map<String, Object> written(MaterialSource material) {
        var told = ordered("id", material.id(), "title", material.title(), "minutes", material.minutes());
        if (!material.about().isEmpty()) told.put("about", material.about());
        if (material.kind() == MaterialKind.LINK) told.put("url", material.url());
        else told.put("file", material.file());
        if (!material.captions().isEmpty()) told.put("captions", material.captions());
        if (material.kind().plays()) told.put("seconds", material.seconds());
        if (material.noSkip()) told.put("noSkip", true);
        told.put("finish", written(new FinishRule(material.finish(), material.atLeast())));
        return told;
    }

    static Map<String, Object> written(FinishRule finish) {
        var told = ordered("when", finish.when().word());
        if (finish.when().isMeasured()) told.put("atLeast", finish.atLeast());
        return told;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }

    /** A mapping read without complaint. */
    record Yaml(Map<?, ?> values) {
        static Optional<Yaml> read(String yaml) {
            try {
                var root = new Load(LoadSettings.builder().build()).loadFromString(yaml);
                return root instanceof Map<?, ?> map ? Optional.of(new Yaml(map)) : Optional.empty();
            } catch (YamlEngineException | StackOverflowError e) {
                // Written wrong, or nested deeper than the stack: the library sets no limit.
                return Optional.empty();
            }
        }

        String text(String key) {
            var value = values.get(key);
            return value == null || value instanceof Map || value instanceof List
                    ? ""
                    : value.toString().strip();
        }

        int whole(String key) {
            return values.get(key) instanceof Number number ? number.intValue() : 0;
        }

        List<String> texts(String key) {
            var texts = new ArrayList<String>();
            if (values.get(key) instanceof List<?> list)
                list.forEach(each -> texts.add(String.valueOf(each).strip()));
            return texts;
        }

        List<Yaml> maps(String key) {
            var maps = new ArrayList<Yaml>();
            if (values.get(key) instanceof List<?> list)
                list.forEach(each -> {
                    if (each instanceof Map<?, ?> map) maps.add(new Yaml(map));
                });
            return maps;
        }

        Optional<Yaml> map(String key) {
            return values.get(key) instanceof Map<?, ?> map ? Optional.of(new Yaml(map)) : Optional.empty();
        }
    }

    /** The bytes of a text file. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
