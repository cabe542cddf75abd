package vn.taphuan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitFound;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;

/** {@code /units}: the units there were on a day, as a tree; or those a search finds by any name they ever had. */
@Named
@RequestScoped
public class UnitsPage {
    private static final int SIZE = 50;

    @Inject
    OrganisationService organisation;

    @Inject
    Says says;

    @Inject
    UnitDays days;

    @Inject
    Clock clock;

    @Inject
    @Param
    String q;

    @Inject
    @Param
    String asOf;

    @Inject
    @Param
    Integer page;

    private LocalDate day;
    private boolean dayWrong;
    private List<UnitBranch> tree;
    private int count;
    private Slice<UnitFound> found;

    @PostConstruct
    void load() {
        day = day();
        if (q == null || q.isBlank()) {
            var units = organisation.unitsOn(day);
            count = units.size();
            tree = UnitBranch.treeOf(units);
        } else found = organisation.find(q, day, Slice.page(page), SIZE);
    }

    private LocalDate day() {
        try {
            return asOf == null || asOf.isBlank() ? LocalDate.now(clock) : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            dayWrong = true;
            return LocalDate.now(clock);
        }
    }

    /** The name by which a unit was found, where it had another on the day. */
    public String otherName(UnitFound unit) {
        return says.text("organisation.otherName", unit.otherName(), days.between(unit.otherFrom(), unit.otherTo()));
    }

    /** Where a unit is read; the way back from it leads to the same day. */
    public String address(String code) {
        return "/unit/" + code + (day.equals(LocalDate.now(clock)) ? "" : "?asOf=" + day);
    }

    public List<UnitBranch> getTree() {
        return tree;
    }

    public int getCount() {
        return count;
    }

    public Slice<UnitFound> getFound() {
        return found;
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isDayWrong() {
        return dayWrong;
    }

    public String getQ() {
        return q;
    }
}
