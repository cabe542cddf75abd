package vn.taphuan.authoring;

import java.util.List;

/** How a file of a draft differs from the version before; {@code before} or {@code after} of a line is null where there is none. */
public record FileDifference(String path, Change change, List<Line> lines) {
    /** What became of the file. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A line of both or of one of them; lines between that are alike are left out, but for some around. */
    public record Line(String before, String after) {
        public boolean isAlike() {
            return before != null && before.equals(after);
        }
    }
}
