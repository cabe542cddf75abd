package vn.taphuan.learning;

import java.util.List;

/** A module with its items, as a learner goes through it. */
public record ModuleLines(int position, String title, String aim, List<ItemLine> items) {
    public long completed() {
        return items.stream().filter(ItemLine::completed).count();
    }

    public int percent() {
        return items.isEmpty() ? 0 : (int) (completed() * 100 / items.size());
    }
}
