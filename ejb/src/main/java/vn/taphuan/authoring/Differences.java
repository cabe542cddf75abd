package vn.taphuan.authoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.taphuan.authoring.FileDifference.Change;
import vn.taphuan.authoring.FileDifference.Line;

/** Holds the files of two states of a course against each other, line by line. */
final class Differences {
    /** So many lines around a change are shown. */
    private static final int AROUND = 2;

    private Differences() {}

    static List<FileDifference> between(Map<String, byte[]> before, Map<String, byte[]> after) {
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        var differences = new ArrayList<FileDifference>();
        for (var path : paths) {
            var old = before.get(path);
            var now = after.get(path);
            if (old == null) differences.add(new FileDifference(path, Change.ADDED, List.of()));
            else if (now == null) differences.add(new FileDifference(path, Change.REMOVED, List.of()));
            else if (!Arrays.equals(old, now))
                differences.add(new FileDifference(path, Change.CHANGED, isText(path) ? lines(old, now) : List.of()));
        }
        return differences;
    }

    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".yaml");
    }

    private static List<Line> lines(byte[] before, byte[] after) {
        var old = text(before);
        // Read once: each call sorts the list anew.
        var deltas = List.copyOf(DiffUtils.diff(old, text(after)).getDeltas());
        var lines = new ArrayList<Line>();
        int shown = 0;
        for (var delta : deltas) {
            var source = delta.getSource();
            alike(old, Math.max(shown, source.getPosition() - AROUND), source.getPosition(), lines);
            changed(delta, lines);
            shown = source.getPosition() + source.size();
            var end = Math.min(old.size(), shown + AROUND);
            alike(old, shown, Math.min(end, next(deltas, delta, old.size())), lines);
            shown = Math.min(end, next(deltas, delta, old.size()));
        }
        return lines;
    }

    private static int next(List<AbstractDelta<String>> deltas, AbstractDelta<String> delta, int end) {
        var index = deltas.indexOf(delta) + 1;
        return index < deltas.size() ? deltas.get(index).getSource().getPosition() : end;
    }

    private static void alike(List<String> old, int from, int to, List<Line> lines) {
        for (int i = from; i < to; i++) lines.add(new Line(old.get(i), old.get(i)));
    }

    private static void changed(AbstractDelta<String> delta, List<Line> lines) {
        delta.getSource().getLines().forEach(line -> lines.add(new Line(line, null)));
        delta.getTarget().getLines().forEach(line -> lines.add(new Line(null, line)));
    }

    private static List<String> text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
