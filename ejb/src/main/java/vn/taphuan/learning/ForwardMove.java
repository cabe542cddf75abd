package vn.taphuan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.taphuan.assessment.Attempts;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.course.Courses;
import vn.taphuan.course.OutlineItem;
import vn.taphuan.courses.CourseFinish;
import vn.taphuan.discussion.Questions;
import vn.taphuan.note.Notes;
import vn.taphuan.offering.Offering;
import vn.taphuan.player.Player;
import vn.taphuan.shared.Refused;

/**
 * Lets a class go on with a newer version of its course. An item is the same one when its code and its kind are; what was
 * done in it counts on. A completion that was entered stays: it is for life, and of the version it was earned in.
 */
@ApplicationScoped
class ForwardMove {
    @Inject
    Progresses progresses;

    @Inject
    Courses courses;

    @Inject
    Attempts attempts;

    @Inject
    Player player;

    @Inject
    Questions questions;

    @Inject
    Notes notes;

    @Inject
    CompletionRule completion;

    ForwardView look(Offering offering, CourseVersion newest) {
        var before = items(offering.courseVersion());
        var after = items(newest);
        var kept = kept(before, after);
        var now = offering.courseVersion().finish();
        var then = newest.finish();
        var done = progresses.done(offering, offering.courseVersion()).stream()
                .collect(Collectors.groupingBy(
                        DoneItem::enrolment, Collectors.mapping(DoneItem::code, Collectors.toSet())))
                .values();
        return new ForwardView(
                offering.courseVersion().number(),
                newest.number(),
                kept.size(),
                titles(after, kept),
                titles(before, kept),
                progresses.countRoster(offering),
                done.stream()
                        .filter(codes -> meets(now, before, codes) && !meets(then, after, carried(codes, kept)))
                        .count(),
                done.stream()
                        .filter(codes -> !meets(now, before, codes) && meets(then, after, carried(codes, kept)))
                        .count());
    }

    /** Moves the class, then enters the completions of who has nothing left to do. */
    void make(Offering offering, CourseVersion newest, LocalDate today) {
        var open = attempts.countOpen(offering);
        if (open > 0) throw new Refused("learning.forwardOpenAttempts", open);
        var before = items(offering.courseVersion());
        var after = items(newest);
        offering.moveForward(newest, today);
        for (var code : kept(before, after)) {
            var from = before.get(code).id();
            var to = after.get(code).id();
            progresses.carry(offering, from, to);
            attempts.carry(offering, from, to);
            player.carry(offering, from, to);
            questions.carry(offering, from, to);
            notes.carry(offering, from, to);
        }
        progresses.unfinished(offering).forEach(completion::apply);
    }

    private Map<String, OutlineItem> items(CourseVersion version) {
        var items = new LinkedHashMap<String, OutlineItem>();
        courses.outline(version.id()).forEach(item -> items.put(item.code(), item));
        return items;
    }

    private static Set<String> kept(Map<String, OutlineItem> before, Map<String, OutlineItem> after) {
        return after.values().stream()
                .filter(item -> before.containsKey(item.code())
                        && before.get(item.code()).kind() == item.kind())
                .map(OutlineItem::code)
                .collect(Collectors.toSet());
    }

    private static List<String> titles(Map<String, OutlineItem> items, Set<String> besides) {
        return items.values().stream()
                .filter(item -> !besides.contains(item.code()))
                .map(OutlineItem::title)
                .toList();
    }

    /** The last item is the final test. */
    private static boolean meets(CourseFinish finish, Map<String, OutlineItem> items, Collection<String> done) {
        var last = items.keySet().stream().reduce((first, second) -> second);
        return last.filter(done::contains).isPresent()
                && items.keySet().stream().filter(done::contains).count() >= finish.asked(items.size());
    }

    private static Set<String> carried(Set<String> done, Set<String> kept) {
        return done.stream().filter(kept::contains).collect(Collectors.toSet());
    }
}
