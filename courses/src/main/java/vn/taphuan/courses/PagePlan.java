package vn.taphuan.courses;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * What the file of a lesson says, to be changed and written again; read without checking, as {@link CoursePlan} is.
 *
 * @param id never changes: what learners have done hangs on it
 * @param minutes of reading
 * @param finish what completes it
 * @param body Markdown
 */
public record PagePlan(
        String id, String title, int minutes, String aim, List<Basis> basis, FinishRule finish, String body) {
    private static final String FENCE = "---";

    /** A page that its reader confirms. */
    public PagePlan(String id, String title, int minutes, String aim, List<Basis> basis, String body) {
        this(id, title, minutes, aim, basis, FinishRule.CONFIRMED, body);
    }

    /** A file without a head is all body. */
    public static PagePlan of(String text) {
        var lines = text.lines().toList();
        var end = lines.isEmpty() || !lines.get(0).equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) return new PagePlan("", "", 0, "", List.of(), text);
        var body = String.join("\n", lines.subList(end + 2, lines.size())).strip();
        return CoursePlan.Yaml.read(String.join("\n", lines.subList(1, end + 1)))
                .map(head -> new PagePlan(
                        head.text("id"),
                        head.text("title"),
                        head.whole("minutes"),
                        head.text("aim"),
                        CoursePlan.basis(head),
                        CoursePlan.finish(head, LessonSource.FINISHES),
                        body))
                .orElseGet(() -> new PagePlan("", "", 0, "", List.of(), body));
    }

    /** As the file says it. */
    public String text() {
        var head = new LinkedHashMap<String, Object>();
        head.put("id", id);
        head.put("title", title);
        head.put("minutes", minutes);
        head.put("aim", aim);
        head.put("basis", CoursePlan.written(basis));
        if (!finish.equals(FinishRule.CONFIRMED)) head.put("finish", CoursePlan.written(finish));
        return FENCE + "\n" + CoursePlan.dump(head) + FENCE + "\n" + body.strip() + "\n";
    }
}
