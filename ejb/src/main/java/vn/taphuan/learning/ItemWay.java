package vn.taphuan.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.taphuan.course.Item;
import vn.taphuan.shared.NotFound;

/**
 * Where an item stands in the order of study.
 *
 * @param module the one it is in, for the table of contents
 * @param position from 1, through all modules
 * @param items how many there are
 * @param left what is left to do in all of them
 * @param previous null at the beginning
 * @param next null at the end
 */
public record ItemWay(ModuleLines module, int position, int items, LeftToDo left, NextItem previous, NextItem next) {
    /**
     * @param items those of its module, and its neighbours
     * @param left of the whole class
     */
    static ItemWay of(String offering, List<ItemLine> items, ClassLeft left, String code) {
        var at = index(items, code);
        var module = modules(items).stream()
                .filter(each -> each.items().contains(items.get(at)))
                .findFirst()
                .orElseThrow();
        return new ItemWay(
                module,
                items.get(at).position(),
                left.items().intValue(),
                left.toDo(),
                at == 0 ? null : link(offering, items.get(at - 1)),
                at + 1 == items.size() ? null : link(offering, items.get(at + 1)));
    }

    private static int index(List<ItemLine> items, String code) {
        for (int i = 0; i < items.size(); i++) if (items.get(i).code().equals(code)) return i;
        throw new NotFound(Item.class, code);
    }

    static List<ModuleLines> modules(List<ItemLine> items) {
        var byModule = new LinkedHashMap<Integer, List<ItemLine>>();
        items.forEach(item -> byModule.computeIfAbsent(item.modulePosition(), key -> new ArrayList<>())
                .add(item));
        return byModule.entrySet().stream()
                .map(entry -> {
                    var first = entry.getValue().get(0);
                    return new ModuleLines(entry.getKey(), first.moduleTitle(), first.moduleAim(), entry.getValue());
                })
                .toList();
    }

    /** Goes on where the learner stopped: the first item not yet completed; null when all are. */
    static NextItem open(String offering, List<ItemLine> items) {
        return items.stream()
                .filter(item -> !item.completed())
                .findFirst()
                .map(item -> link(offering, item))
                .orElse(null);
    }

    private static NextItem link(String offering, ItemLine item) {
        return new NextItem(offering, item.code(), item.kind(), item.position(), item.title());
    }
}
