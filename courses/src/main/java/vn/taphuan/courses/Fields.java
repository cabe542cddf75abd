package vn.taphuan.courses;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The keys and values of one YAML mapping, with their lines. Whatever is missing or of the wrong kind becomes a problem
 * and an empty value, so that reading goes on to find the rest.
 */
final class Fields {
    /** As the forms call what is written in a key. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("title", "Tên"),
            entry("summary", "Giới thiệu ngắn"),
            entry("audience", "Dành cho"),
            entry("periods", "Số tiết"),
            entry("passPercent", "Điểm đạt (%)"),
            entry("outcomes", "Kết quả mong đợi"),
            entry("prerequisites", "Khóa học phải học trước"),
            entry("validMonths", "Kết quả có hiệu lực (tháng)"),
            entry("basis", "Căn cứ"),
            entry("modules", "Chuyên đề"),
            entry("items", "Bài học"),
            entry("aim", "Mục tiêu"),
            entry("minutes", "Số phút"),
            entry("attempts", "Số lần làm"),
            entry("draw", "Rút câu hỏi"),
            entry("count", "Số câu"),
            entry("level", "Mức độ"),
            entry("topic", "Chuyên đề"),
            entry("atLeast", "Mức phải đạt"),
            entry("url", "Đường dẫn"));

    /** One entry of a list: a text or a mapping. */
    record Value(Node node, Fields parent) {

        int line() {
            return parent.lineOf(node);
        }

        String text() {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                return scalar.getValue().strip();
            }
            parent.problems.add(parent.file, line(), "Ở đây phải là một dòng chữ.");
            return "";
        }

        Optional<Fields> fields() {
            if (node instanceof MappingNode mapping) {
                return Optional.of(new Fields(mapping, parent.file, parent.offset, parent.problems));
            }
            parent.problems.add(parent.file, line(), "Ở đây phải là các dòng “khóa: giá trị”.");
            return Optional.empty();
        }
    }

    /** YAML between two lines of three dashes, and where the text after it begins (from 0). */
    record FrontMatter(Fields fields, int body) {}

    private static final String FENCE = "---";

    /** Of all documents of a course or an item together. */
    private static final int LONGEST_BASIS = 4_000;

    private final String file;
    private final int offset;
    private final Problems problems;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private Fields(MappingNode mapping, String file, int offset, Problems problems) {
        this.file = file;
        this.offset = offset;
        this.problems = problems;
        this.line = lineOf(mapping);
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) == null) {
                    lines.put(key.getValue(), lineOf(key));
                } else {
                    problems.add(file, lineOf(key), "Trường “%s” được viết hai lần.", key.getValue());
                }
            }
        }
    }

    static Optional<Fields> of(TextFile file, Problems problems) {
        return parse(file.from(0), file.path(), 0, problems);
    }

    static Optional<FrontMatter> frontMatter(TextFile file, Problems problems) {
        var rest = file.lines().isEmpty()
                ? file.lines()
                : file.lines().subList(1, file.lines().size());
        int end = rest.indexOf(FENCE) + 1;
        if (file.lines().isEmpty() || !file.lines().get(0).equals(FENCE) || end == 0) {
            problems.add(file.path(), 1, "Tệp phải bắt đầu bằng phần khai báo giữa hai dòng “---”.");
            return Optional.empty();
        }
        return parse(String.join("\n", file.lines().subList(1, end)), file.path(), 1, problems)
                .map(fields -> new FrontMatter(fields, end + 1));
    }

    private static Optional<Fields> parse(String yaml, String file, int offset, Problems problems) {
        try {
            var root = new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new Fields(mapping, file, offset, problems));
            }
            problems.add(file, offset + 1, "Ở đây phải là các dòng “khóa: giá trị”.");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(file, offset + line, "YAML viết sai: %s.", e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(file, offset + 1, "YAML viết sai: %s.", e.getMessage());
        } catch (StackOverflowError tooDeep) {
            // The library sets no limit to depth; what was read until then is let go of.
            problems.add(file, offset + 1, "YAML viết sai: lồng quá nhiều lớp.");
        }
        return Optional.empty();
    }

    /** Tells of keys that nobody reads: mostly slips of the pen. */
    void only(String... known) {
        var names = Set.of(known);
        lines.forEach((key, at) -> {
            if (!names.contains(key)) {
                problems.add(
                        file,
                        at,
                        "Không có trường nào tên “%s”; các trường có thể dùng: %s.",
                        key,
                        String.join(", ", known));
            }
        });
    }

    String file() {
        return file;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    String text(String key) {
        if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        if (values.get(key) instanceof ScalarNode || !has(key)) {
            missing(key);
        } else {
            problems.add(file, line(key), "%s phải là một dòng chữ.", named(key));
        }
        return "";
    }

    /** The same of no more than so many characters, as the product keeps them. */
    String text(String key, int most) {
        var text = text(key);
        if (text.length() > most) problems.add(file, line(key), "%s dài quá %d ký tự.", named(key), most);
        return text;
    }

    int whole(String key, int least, int most) {
        var text = text(key);
        if (text.isEmpty()) {
            return least;
        }
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        problems.add(
                file, line(key), "%s phải là số nguyên từ %d đến %d, không phải “%s”.", named(key), least, most, text);
        return least;
    }

    /** Whether it says true. */
    boolean yes(String key) {
        var word = text(key);
        if (!word.isEmpty() && !Set.of("true", "false").contains(word))
            problems.add(file, line(key), "Trường “%s” phải là true hoặc false, không phải “%s”.", key, word);
        return word.equals("true");
    }

    List<Value> list(String key, int least) {
        if (!has(key)) {
            missing(key);
            return List.of();
        }
        if (!(values.get(key) instanceof SequenceNode sequence)) {
            problems.add(file, line(key), "%s phải là một danh sách.", named(key));
            return List.of();
        }
        if (sequence.getValue().size() < least) {
            problems.add(file, line(key), "%s còn trống.", named(key));
        }
        var list = new ArrayList<Value>();
        sequence.getValue().forEach(node -> list.add(new Value(node, this)));
        return list;
    }

    /** The mapping under a key. */
    Optional<Fields> fields(String key) {
        return new Value(values.get(key), this).fields();
    }

    List<Basis> basis() {
        var basis = new ArrayList<Basis>();
        for (var value : list("basis", 1)) {
            value.fields().ifPresent(fields -> {
                fields.only("text", "status", "validity");
                basis.add(new Basis(fields.text("text"), fields.status(), fields.text("validity")));
            });
        }
        int length = basis.stream()
                .mapToInt(each -> each.text().length() + each.validity().length() + 4)
                .sum();
        if (length > LONGEST_BASIS) problems.add(file, line("basis"), "Các căn cứ dài quá %d ký tự.", LONGEST_BASIS);
        return basis;
    }

    private Basis.Status status() {
        var word = text("status");
        if (!word.isEmpty() && !Set.of("current", "past").contains(word)) {
            problems.add(file, line("status"), "Trường “status” phải là current hoặc past, không phải “%s”.", word);
        }
        return word.equals("past") ? Basis.Status.PAST : Basis.Status.CURRENT;
    }

    private void missing(String key) {
        problems.add(file, line(key), "%s còn thiếu.", named(key));
    }

    /** For those who know the form and those who know the file. */
    private static String named(String key) {
        return NAMES.containsKey(key) ? "“%s” (%s)".formatted(NAMES.get(key), key) : "Trường “%s”".formatted(key);
    }

    private int lineOf(Node node) {
        return offset + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
