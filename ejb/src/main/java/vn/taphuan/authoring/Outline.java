package vn.taphuan.authoring;

import java.util.ArrayList;
import java.util.List;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.CoursePlan.Entry;
import vn.taphuan.courses.CoursePlan.Part;
import vn.taphuan.shared.NotFound;

/** Changes the order and the parts of a course. Modules and items are counted from 0. */
final class Outline {
    private final List<Part> modules;

    Outline(CoursePlan plan) {
        modules = new ArrayList<>(plan.modules());
    }

    List<Part> modules() {
        return List.copyOf(modules);
    }

    Part module(int module) {
        if (module < 0 || module >= modules.size()) throw new NotFound(Part.class, module);
        return modules.get(module);
    }

    /** Where the module with that id stands. */
    int at(String id) {
        for (int i = 0; i < modules.size(); i++) if (modules.get(i).id().equals(id)) return i;
        throw new NotFound(Part.class, id);
    }

    Entry item(int module, int item) {
        var items = module(module).items();
        if (item < 0 || item >= items.size()) throw new NotFound(Entry.class, item);
        return items.get(item);
    }

    void add(Part module) {
        modules.add(module);
    }

    void change(int module, String title, String aim) {
        var was = module(module);
        modules.set(module, new Part(was.id(), title, aim, was.items()));
    }

    void remove(int module) {
        module(module);
        modules.remove(module);
    }

    /** Lets a module stand at that place, as far as there is one. */
    void move(int module, int to) {
        var moved = module(module);
        modules.remove(module);
        modules.add(Math.max(0, Math.min(modules.size(), to)), moved);
    }

    /** Puts an item in, at the end when there is no such place. */
    void add(int module, int at, Entry item) {
        var items = items(module);
        items.add(at < 0 || at > items.size() ? items.size() : at, item);
        with(module, items);
    }

    void replace(int module, int item, Entry by) {
        item(module, item);
        var items = items(module);
        items.set(item, by);
        with(module, items);
    }

    Entry remove(int module, int item) {
        var gone = item(module, item);
        var items = items(module);
        items.remove(item);
        with(module, items);
        return gone;
    }

    /** Lets an item stand at that place of that module. */
    void move(int module, int item, int toModule, int to) {
        module(toModule);
        add(toModule, to, remove(module, item));
    }

    private List<Entry> items(int module) {
        return new ArrayList<>(module(module).items());
    }

    private void with(int module, List<Entry> items) {
        var was = module(module);
        modules.set(module, new Part(was.id(), was.title(), was.aim(), List.copyOf(items)));
    }
}
