package vn.taphuan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitFate;
import vn.taphuan.organisation.UnitLife;
import vn.taphuan.organisation.UnitName;
import vn.taphuan.reorganisation.ActLine;
import vn.taphuan.reorganisation.ReorganisationService;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Show;

/** {@code /unit/CODE}: one unit from its first day to its last, on a time line. */
@Named
@RequestScoped
public class UnitPage {
    @Inject
    OrganisationService organisation;

    @Inject
    ReorganisationService reorganisation;

    @Inject
    Says says;

    @Inject
    Show show;

    @Inject
    UnitDays days;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    String code;

    /** The day of the list one came from, if it was not today's. */
    @Inject
    @Param
    String asOf;

    private UnitLife life;
    private List<ActLine> acts;

    /**
     * A point of the time line.
     *
     * @param units units it came from or became, each to be opened
     */
    public record Event(LocalDate day, String text, List<Neighbour> units) {}

    /** Another unit in an event, with its days: names come back over time. */
    public record Neighbour(String code, String name, String days) {}

    @PostConstruct
    void load() {
        life = organisation.life(code == null ? "" : code);
        acts = reorganisation.acts(life.code());
    }

    /** What happened to the unit, the oldest first. */
    public List<Event> getEvents() {
        var events = new ArrayList<Event>();
        byDay(life.origins())
                .forEach((day, fates) -> events.add(new Event(
                        day,
                        says.text("organisation.tookOver." + fates.get(0).kind()),
                        fates.stream()
                                .map(fate -> new Neighbour(
                                        fate.predecessorCode(),
                                        fate.predecessorName(),
                                        days.between(fate.predecessorFrom(), fate.predecessorTo())))
                                .toList())));
        UnitName before = null;
        for (var name : life.names()) {
            events.add(new Event(name.validFrom(), said(before, name), List.of()));
            before = name;
        }
        byDay(life.fates())
                .forEach((day, fates) -> events.add(new Event(
                        day,
                        says.text("organisation.became." + fates.get(0).kind()),
                        fates.stream()
                                .map(fate -> new Neighbour(
                                        fate.successorCode(),
                                        fate.successorName(),
                                        days.between(fate.successorFrom(), fate.successorTo())))
                                .toList())));
        if (life.validTo() != null) events.add(new Event(life.validTo(), says.text("organisation.lastDay"), List.of()));
        events.sort(Comparator.comparing(Event::day));
        return events;
    }

    private String said(UnitName before, UnitName name) {
        if (before == null)
            return name.parentName() == null
                    ? says.text("organisation.began", name.name())
                    : says.text("organisation.beganUnder", name.name(), parent(name));
        return before.name().equals(name.name())
                ? says.text("organisation.moved", parent(name))
                : says.text("organisation.renamed", name.name());
    }

    private String parent(UnitName name) {
        return show.unit(name.parentName(), name.parentTo());
    }

    private static Map<LocalDate, List<UnitFate>> byDay(List<UnitFate> fates) {
        return fates.stream().collect(Collectors.groupingBy(UnitFate::happenedOn, TreeMap::new, Collectors.toList()));
    }

    /** The unit's days, as they must be shown wherever a name may mean two units. */
    public String getPeriod() {
        return days.between(life.validFrom(), life.validTo());
    }

    /** The way back to the units of the day one came from. */
    public String getList() {
        return "/units" + (asOf != null && asOf.matches("\\d{4}-\\d{2}-\\d{2}") ? "?asOf=" + asOf : "");
    }

    public boolean isLiving() {
        return life.validTo() == null || !life.validTo().isBefore(LocalDate.now(clock));
    }

    public UnitLife getLife() {
        return life;
    }

    public List<ActLine> getActs() {
        return acts;
    }
}
