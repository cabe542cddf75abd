package vn.taphuan.web.authoring;

import java.util.List;
import java.util.stream.Collectors;
import vn.taphuan.courses.Basis;

/** Legal documents as lines to type: text | validity, and a minus before one that no longer applies. */
final class BasisText {
    private BasisText() {}

    static String of(List<Basis> basis) {
        return basis.stream()
                .map(each -> (each.status() == Basis.Status.PAST ? "- " : "") + each.text() + " | " + each.validity())
                .collect(Collectors.joining("\n"));
    }

    static List<Basis> read(String text) {
        return lines(text).stream().map(BasisText::line).toList();
    }

    private static Basis line(String line) {
        var past = line.startsWith("-");
        var told = past ? line.substring(1).strip() : line;
        var bar = told.lastIndexOf('|');
        return new Basis(
                bar < 0 ? told : told.substring(0, bar).strip(),
                past ? Basis.Status.PAST : Basis.Status.CURRENT,
                bar < 0 ? "" : told.substring(bar + 1).strip());
    }

    /** The lines that say something. */
    static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
