package vn.taphuan.courses;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the folder of one course, beginning with its {@code course.yaml}. */
final class CourseReader {

    /** A course, and the lines that checks across courses speak of. */
    record Course(CourseSource source, String file, int prerequisitesLine) {}

    /** The final test is drawn from a bank at least so many times its size, so that two attempts differ. */
    private static final int BANK_TO_TEST = 3;

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_AIM = 1_000;
    static final int LONGEST_ID = 60;
    private static final int MOST_PERIODS = 200;

    /** Months; what counts for longer counts for life. */
    private static final int LONGEST_VALIDITY = 600;

    private static final int LONGEST_OUTCOMES = 4_000;
    private static final int LONGEST_PREREQUISITES = 1_000;

    private static final List<String> ITEMS = Stream.concat(
                    Stream.of("page", "quiz"),
                    Arrays.stream(MaterialKind.values()).map(MaterialKind::word))
            .toList();

    private final String folder;
    private final Source source;
    private final Ids ids;
    private final Problems problems;
    private final String file;
    private final Pictures pictures;
    private final LessonReader lessons;
    private final MaterialReader materials;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<QuestionSource> questions = new ArrayList<>();
    private final List<LocatedDraw> draws = new ArrayList<>();

    private record LocatedDraw(Draw draw, int line) {}

    private record Bin(String topic, Level level) {}

    CourseReader(String folder, Source source, Ids ids, Problems problems) {
        this.folder = folder;
        this.source = source;
        this.ids = ids;
        this.problems = problems;
        this.file = folder + "/course.yaml";
        this.pictures = new Pictures(folder, source, problems);
        this.lessons = new LessonReader(ids, pictures, problems);
        this.materials = new MaterialReader(folder, source, ids, problems);
    }

    Optional<Course> read() {
        return text("course.yaml").flatMap(text -> Fields.of(text, problems)).map(this::read);
    }

    private Course read(Fields fields) {
        fields.only(
                "uuid",
                "code",
                "title",
                "summary",
                "periods",
                "periodsBy",
                "audience",
                "prerequisites",
                "passPercent",
                "finish",
                "validMonths",
                "outcomes",
                "basis",
                "modules");
        var code = fields.text("code", 30);
        ids.claimAsIs(code, file, fields.line("code"));
        var uuid = uuid(fields);
        var modules = new ArrayList<ModuleSource>();
        for (var value : fields.list("modules", 1)) {
            value.fields().ifPresent(module -> modules.add(module(module)));
        }
        modules.forEach(module -> readBank(module.id()));
        checkDraws(modules);
        checkFinalTest(modules, fields.line("modules"));
        pictures.found().forEach((name, bytes) -> contents.put(CourseFiles.picture(name), bytes));
        materials.found().forEach((name, line) -> contents.put(CourseFiles.medium(name), line));
        var periods = fields.whole("periods", 1, MOST_PERIODS);
        var course = new CourseSource(
                uuid,
                code,
                fields.text("title", LONGEST_TITLE),
                fields.text("summary", 2_000),
                periods,
                periodsBy(fields, periods),
                fields.text("audience", 500),
                lines(fields, "prerequisites", 0, LONGEST_PREREQUISITES),
                fields.whole("passPercent", 1, 100),
                finish(fields, modules),
                fields.has("validMonths") ? fields.whole("validMonths", 1, LONGEST_VALIDITY) : 0,
                lines(fields, "outcomes", 1, LONGEST_OUTCOMES),
                List.copyOf(fields.basis()),
                List.copyOf(modules),
                List.copyOf(questions),
                media(),
                Collections.unmodifiableMap(pictures.found()),
                Collections.unmodifiableMap(contents),
                hash());
        return new Course(course, file, fields.line("prerequisites"));
    }

    private Map<String, Medium> media() {
        var media = new LinkedHashMap<String, Medium>();
        materials
                .found()
                .forEach((name, line) -> media.put(name, Medium.of(line).orElseThrow()));
        return Collections.unmodifiableMap(media);
    }

    private PeriodsBy periodsBy(Fields fields, int periods) {
        if (!fields.has("periodsBy")) return PeriodsBy.UNTOLD;
        var told = fields.fields("periodsBy").map(CourseReader::periodsBy).orElse(PeriodsBy.UNTOLD);
        if (told.sum() != periods)
            problems.add(
                    file,
                    fields.line("periodsBy"),
                    "Số tiết theo từng loại cộng lại là %d, khác số tiết của khóa học là %d.",
                    told.sum(),
                    periods);
        return told;
    }

    private static PeriodsBy periodsBy(Fields told) {
        told.only("theory", "practice", "online");
        return new PeriodsBy(kind(told, "theory"), kind(told, "practice"), kind(told, "online"));
    }

    private static int kind(Fields told, String key) {
        return told.has(key) ? told.whole(key, 0, MOST_PERIODS) : 0;
    }

    private CourseFinish finish(Fields fields, List<ModuleSource> modules) {
        if (!fields.has("finish")) return CourseFinish.ALL;
        return fields.fields("finish")
                .map(told -> readFinish(
                        told,
                        modules.stream()
                                .mapToInt(module -> module.items().size())
                                .sum()))
                .orElse(CourseFinish.ALL);
    }

    private CourseFinish readFinish(Fields told, int items) {
        told.only("when", "atLeast");
        var word = told.text("when");
        var when = CourseFinish.When.of(word);
        if (when.isEmpty() && !word.isEmpty())
            problems.add(
                    file, told.line("when"), "Khóa học không hoàn thành theo “%s”; dùng all, some hoặc score.", word);
        if (when.orElse(CourseFinish.When.ALL) != CourseFinish.When.SOME)
            return new CourseFinish(when.orElse(CourseFinish.When.ALL), 0);
        return new CourseFinish(CourseFinish.When.SOME, told.whole("atLeast", 1, Math.max(1, items)));
    }

    private List<String> lines(Fields fields, String key, int least, int longest) {
        var lines = fields.list(key, least).stream().map(Fields.Value::text).toList();
        if (String.join("\n", lines).length() > longest)
            problems.add(file, fields.line(key), "Danh sách “%s” dài quá %d ký tự.", key, longest);
        return lines;
    }

    private UUID uuid(Fields fields) {
        var text = fields.text("uuid");
        ids.claimAsIs(text, file, fields.line("uuid"));
        if (text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return UUID.fromString(text);
        }
        if (!text.isEmpty()) {
            problems.add(file, fields.line("uuid"), "“%s” không phải là một UUID viết bằng chữ thường.", text);
        }
        return new UUID(0, 0);
    }

    private ModuleSource module(Fields fields) {
        fields.only("id", "title", "aim", "items");
        var id = fields.text("id", LONGEST_ID);
        ids.claim(id, file, fields.line("id"));
        var items = new ArrayList<ItemSource>();
        for (var value : fields.list("items", 1)) {
            value.fields().flatMap(this::item).ifPresent(items::add);
        }
        return new ModuleSource(
                id, fields.text("title", LONGEST_TITLE), fields.text("aim", LONGEST_AIM), List.copyOf(items));
    }

    private Optional<ItemSource> item(Fields fields) {
        fields.only(ITEMS.toArray(String[]::new));
        var told = ITEMS.stream().filter(fields::has).toList();
        if (told.size() != 1) {
            problems.add(file, fields.line("page"), "Mỗi mục phải là một trong: %s.", String.join(", ", ITEMS));
            return Optional.empty();
        }
        if (fields.has("quiz")) {
            return fields.fields("quiz").map(this::quiz);
        }
        var material = MaterialKind.of(told.get(0));
        if (material.isPresent()) {
            return fields.fields(told.get(0)).map(each -> materials.read(material.get(), each));
        }
        return lesson(fields.text("page"), fields.line("page")).map(lesson -> lesson);
    }

    private Optional<LessonSource> lesson(String name, int line) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*\\.md")) {
            problems.add(
                    file,
                    line,
                    "Tên tệp “%s” chỉ được gồm chữ thường không dấu, số và dấu gạch ngang, đuôi .md.",
                    name);
            return Optional.empty();
        }
        var path = "vi/" + name;
        if (source.bytes(folder + "/" + path).isEmpty()) {
            problems.add(file, line, "Không tìm thấy tệp %s/%s.", folder, path);
            return Optional.empty();
        }
        return text(path).flatMap(lessons::read);
    }

    private QuizSource quiz(Fields fields) {
        fields.only("id", "title", "minutes", "attempts", "passPercent", "draw");
        var id = fields.text("id", LONGEST_ID);
        ids.claim(id, file, fields.line("id"));
        var drawn = new ArrayList<Draw>();
        var bins = new HashSet<Bin>();
        for (var value : fields.list("draw", 1)) {
            value.fields().ifPresent(draw -> {
                drawn.add(draw(draw));
                var last = drawn.get(drawn.size() - 1);
                if (!bins.add(new Bin(last.topic(), last.level()))) {
                    problems.add(file, value.line(), "Chủ đề và mức độ này đã được rút trong cùng bài kiểm tra.");
                }
            });
        }
        return new QuizSource(
                id,
                fields.text("title", LONGEST_TITLE),
                fields.whole("minutes", 1, 240),
                fields.whole("attempts", 0, 99),
                fields.whole("passPercent", 1, 100),
                List.copyOf(drawn));
    }

    private Draw draw(Fields fields) {
        fields.only("topic", "level", "count");
        var word = fields.text("level");
        var level = Level.of(word);
        if (!word.isEmpty() && level.isEmpty()) {
            problems.add(
                    file,
                    fields.line("level"),
                    "Không có mức độ “%s”; dùng nhan-biet, thong-hieu hoặc van-dung.",
                    word);
        }
        var draw = new Draw(fields.text("topic"), level.orElse(Level.RECOGNISE), fields.whole("count", 1, 100));
        if (level.isPresent() && !draw.topic().isEmpty()) {
            draws.add(new LocatedDraw(draw, fields.line("topic")));
        }
        return draw;
    }

    /** A module without a bank is fine as long as nothing is drawn from it. */
    private void readBank(String topic) {
        var path = "vi/questions/" + topic + ".md";
        if (topic.isEmpty() || source.bytes(folder + "/" + path).isEmpty()) {
            return;
        }
        text(path).ifPresent(text -> questions.addAll(new QuestionReader(text, topic, ids, pictures, problems).read()));
    }

    private void checkDraws(List<ModuleSource> modules) {
        var stock = new HashMap<Bin, Integer>();
        questions.forEach(question -> stock.merge(new Bin(question.topic(), question.level()), 1, Integer::sum));
        for (var located : draws) {
            var draw = located.draw();
            int there = stock.getOrDefault(new Bin(draw.topic(), draw.level()), 0);
            var module = modules.stream()
                    .filter(each -> each.id().equals(draw.topic()))
                    .findFirst();
            if (module.isEmpty()) {
                problems.add(file, located.line(), "Chủ đề “%s” không phải là mã của chuyên đề nào.", draw.topic());
            } else if (there < draw.count()) {
                problems.add(
                        file,
                        located.line(),
                        "Rút %d câu nhưng chuyên đề “%s” chỉ có %d câu ở mức độ %s.",
                        draw.count(),
                        module.get().title(),
                        there,
                        draw.level().named());
            }
        }
    }

    private void checkFinalTest(List<ModuleSource> modules, int line) {
        if (modules.isEmpty()) {
            return;
        }
        var items = modules.get(modules.size() - 1).items();
        if (items.isEmpty() || !(items.get(items.size() - 1) instanceof QuizSource test)) {
            problems.add(file, line, "Mục cuối cùng của chuyên đề cuối cùng phải là bài kiểm tra cuối khóa.");
        } else if (questions.size() < BANK_TO_TEST * test.size()) {
            problems.advise(
                    file,
                    line,
                    "Ngân hàng có %d câu; bài kiểm tra cuối khóa %d câu cần ít nhất %d câu.",
                    questions.size(),
                    test.size(),
                    BANK_TO_TEST * test.size());
        }
    }

    private Optional<TextFile> text(String path) {
        return source.bytes(folder + "/" + path).flatMap(bytes -> {
            contents.put(path, bytes);
            return TextFile.of(folder + "/" + path, bytes, problems);
        });
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, Markdown.RENDERER_VERSION));
            contents.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
