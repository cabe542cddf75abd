package vn.taphuan.web.reorganisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.taphuan.official.WaitingLine;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.reorganisation.ReorganisationService;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Ticks;

/** {@code /placements}: people whose unit ended wait here until each has a new one, or has left. */
@Named
@ViewScoped
public class PlacementsPage implements Serializable {
    private static final int SIZE = 50;
    private static final Map<String, String> FIELD_OF = Map.of(
            "reorganisation.targetMissing", "form:target",
            "official.placedTooEarly", "form:from",
            "official.unitNotThere", "form:target");

    @Inject
    transient ReorganisationService reorganisation;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Says says;

    @Inject
    @Param
    String unit;

    @Inject
    @Param
    Integer page;

    private Slice<WaitingLine> waiting;
    private List<UnitChoice> lost;
    private String target;
    private LocalDate from;

    @PostConstruct
    void load() {
        waiting = reorganisation.waiting(unit, Slice.page(page), SIZE);
        lost = reorganisation.unitsWaiting();
    }

    /** Places those who are ticked. */
    public void place() throws IOException {
        act(people -> {
            if (!people.isEmpty() && target == null) throw new Refused("reorganisation.targetMissing");
            says.flash("reorganisation.placed", reorganisation.place(people, target, from));
        });
    }

    /** Takes those who are ticked off the list. */
    public void leave() throws IOException {
        act(people -> says.flash("reorganisation.gone", reorganisation.left(people)));
    }

    private interface Act {
        void on(List<Long> people);
    }

    private void act(Act act) throws IOException {
        try {
            act.on(Ticks.of(request));
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        Faces.redirect(request.getContextPath() + "/placements"
                + (unit == null ? "" : "?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8)));
    }

    public boolean picked(Long id) {
        return Ticks.of(request).contains(id);
    }

    public List<UnitChoice> getTargets() {
        return reorganisation.targets();
    }

    public Slice<WaitingLine> getWaiting() {
        return waiting;
    }

    public List<UnitChoice> getLost() {
        return lost;
    }

    public String getUnit() {
        return unit;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
