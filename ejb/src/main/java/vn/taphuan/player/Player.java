package vn.taphuan.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.identity.Passes;
import vn.taphuan.offering.Offering;
import vn.taphuan.packages.LearningPackage;
import vn.taphuan.packages.PackageItem;
import vn.taphuan.shared.NotFound;

/** Launches packages, for whoever has made sure that the learner may. */
@ApplicationScoped
public class Player {
    /** What a pass is for: an item that keeps what is done, one that was kept and goes on no more, one to be looked at. */
    static final String RUN = "package-run";

    static final String REVIEW = "package-review";
    static final String LOOK = "package-look";

    /** A package stays open all day; what it saves has a shorter pass of its own. */
    private static final Duration A_DAY = Duration.ofHours(12);

    @Inject
    PackageStates states;

    @Inject
    Passes passes;

    @Inject
    Event<PackageProgressed> progressed;

    @Inject
    Clock clock;

    /**
     * Launches an item of a package in a lesson.
     *
     * @param position which item of the package, from 0
     * @param running false once the class has ended: it shows what was done, and nothing is saved
     */
    public PlayerView launch(Enrolment enrolment, Item item, Long learningPackage, int position, boolean running) {
        var found = get(learningPackage);
        var items = states.items(found, enrolment, item);
        var launched =
                states.em().getReference(PackageItem.class, at(items, position).id());
        if (running) {
            var state = open(enrolment, item, launched);
            return view(found, items, position, RUN, state.id(), state.id());
        }
        return states.of(enrolment, item, launched)
                .map(state -> view(found, items, position, REVIEW, state.id(), null))
                .orElseGet(() -> look(found, items, position));
    }

    /** Lets what the class has kept in one item count for another, as far as that has the same package. */
    public int carry(Offering offering, Long from, Long to) {
        return states.carry(offering, from, to);
    }

    /** Launches it for whoever only looks. */
    PlayerView look(Long learningPackage, int position) {
        var found = get(learningPackage);
        return look(found, states.items(found), position);
    }

    private PlayerView look(LearningPackage found, List<PlayerItem> items, int position) {
        return view(found, items, position, LOOK, at(items, position).id(), null);
    }

    private PlayerView view(
            LearningPackage found, List<PlayerItem> items, int position, String purpose, Long thing, Long state) {
        return new PlayerView(
                found.title(),
                found.kind(),
                found.version(),
                items,
                position,
                passes.give(purpose, thing, A_DAY),
                state);
    }

    /** Two devices may launch it for the first time at once. */
    private PackageState open(Enrolment enrolment, Item item, PackageItem launched) {
        return states.of(enrolment, item, launched).orElseGet(() -> {
            states.em().lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
            return states.of(enrolment, item, launched).orElseGet(() -> {
                var state = new PackageState(enrolment, item, launched, clock.instant());
                states.add(state);
                if (launched.asset()) {
                    state.seen(clock.instant());
                    tell(state);
                }
                return state;
            });
        });
    }

    /** Two items of one package may be finished at once: the second sees the first. */
    void tell(PackageState state) {
        states.em().flush();
        states.em().lock(state.enrolment(), LockModeType.PESSIMISTIC_WRITE);
        var items = states.itemsBeside(state);
        progressed.fire(
                PackageProgressed.of(state.enrolment().id(), state.item().id(), items, clock.instant()));
    }

    private LearningPackage get(Long learningPackage) {
        var found = states.em().find(LearningPackage.class, learningPackage);
        if (found == null) throw new NotFound(LearningPackage.class, learningPackage);
        return found;
    }

    private static PlayerItem at(List<PlayerItem> items, int position) {
        if (position < 0 || position >= items.size()) throw new NotFound(PackageItem.class, position);
        return items.get(position);
    }
}
