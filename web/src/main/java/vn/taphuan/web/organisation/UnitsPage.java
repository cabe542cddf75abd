package vn.taphuan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.Slice;

/** {@code /units}: the units there were on a day, as a tree; or those a search finds, ended ones too. */
@Named
@RequestScoped
public class UnitsPage {
    private static final int SIZE = 50;

    @Inject
    OrganisationService organisation;

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
    private Slice<UnitChoice> found;
    private Map<Long, UnitChoice> all;

    @PostConstruct
    void load() {
        day = day();
        if (q == null || q.isBlank()) {
            var units = organisation.unitsOn(day);
            count = units.size();
            tree = UnitBranch.treeOf(units);
        } else search();
    }

    private LocalDate day() {
        try {
            return asOf == null || asOf.isBlank() ? LocalDate.now(clock) : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            dayWrong = true;
            return LocalDate.now(clock);
        }
    }

    private void search() {
        var units = organisation.units();
        all = units.stream().collect(Collectors.toMap(UnitChoice::id, Function.identity()));
        var words = plain(q.strip());
        var lines = units.stream()
                .filter(unit ->
                        plain(unit.name()).contains(words) || plain(unit.code()).contains(words))
                .toList();
        var at = Slice.page(page);
        found = new Slice<>(lines.stream().skip((long) at * SIZE).limit(SIZE).toList(), at, SIZE, lines.size());
    }

    /** Without marks and case, as people type who look for something. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    public String parent(UnitChoice unit) {
        return unit.parent() == null ? "–" : all.get(unit.parent()).name();
    }

    public List<UnitBranch> getTree() {
        return tree;
    }

    public int getCount() {
        return count;
    }

    public Slice<UnitChoice> getFound() {
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
