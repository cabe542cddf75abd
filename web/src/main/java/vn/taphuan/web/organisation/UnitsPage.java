package vn.taphuan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.Slice;

/** {@code /units}: the units of the province and their codes, as lists of officials must name them. */
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
    String ended;

    @Inject
    @Param
    Integer page;

    private Slice<UnitChoice> slice;
    private Map<Long, UnitChoice> all;

    @PostConstruct
    void load() {
        var today = LocalDate.now(clock);
        var units = organisation.units();
        all = units.stream().collect(Collectors.toMap(UnitChoice::id, Function.identity()));
        var words = plain(q == null ? "" : q.strip());
        var found = units.stream()
                .filter(unit -> isEndedToo() || unit.validOn(today))
                .filter(unit ->
                        plain(unit.name()).contains(words) || plain(unit.code()).contains(words))
                .toList();
        var at = Slice.page(page);
        slice = new Slice<>(found.stream().skip((long) at * SIZE).limit(SIZE).toList(), at, SIZE, found.size());
    }

    /** Without marks and case, as people type who look for something. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    public String parent(UnitChoice unit) {
        return unit.parent() == null ? "–" : all.get(unit.parent()).name();
    }

    public boolean isEndedToo() {
        return "1".equals(ended);
    }

    public Slice<UnitChoice> getSlice() {
        return slice;
    }

    public String getQ() {
        return q;
    }
}
