package vn.taphuan.courses;

import java.util.List;

/**
 * What completes an item, as its file says it.
 *
 * @param atLeast goes with it: seconds, or percent 1–100; 0 where nothing does
 */
public record FinishRule(Finish when, int atLeast) {
    /** The reader says that the page is read. */
    public static final FinishRule CONFIRMED = new FinishRule(Finish.CONFIRMED, 0);

    /**
     * The rule under {@code finish}; without one, the first of those that the item may have.
     *
     * @param allowed what the item may have
     */
    static FinishRule read(Fields fields, List<Finish> allowed, Problems problems) {
        var usual = usual(allowed.get(0));
        if (!fields.has("finish")) return usual;
        return fields.fields("finish")
                .map(told -> read(fields.file(), told, allowed, problems))
                .orElse(usual);
    }

    private static FinishRule read(String file, Fields told, List<Finish> allowed, Problems problems) {
        told.only("when", "atLeast");
        var word = told.text("when");
        var when = Finish.of(word).filter(allowed::contains);
        if (when.isEmpty() && !word.isEmpty())
            problems.add(
                    file,
                    told.line("when"),
                    "Mục này không hoàn thành theo “%s”; dùng %s.",
                    word,
                    String.join(", ", allowed.stream().map(Finish::word).toList()));
        var rule = when.orElse(allowed.get(0));
        if (!rule.isMeasured() || !told.has("atLeast")) return usual(rule);
        return new FinishRule(rule, told.whole("atLeast", 1, rule.most()));
    }

    private static FinishRule usual(Finish when) {
        return new FinishRule(when, when.usual());
    }
}
