package vn.taphuan.web.official;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.shared.Slice;

/** {@code /officials}: HR's people. */
@Named
@RequestScoped
public class OfficialsPage {
    private static final int SIZE = 50;

    @Inject
    OfficialService officials;

    @Inject
    OutsideService trainings;

    @Inject
    @Param
    String q;

    @Inject
    @Param
    String unit;

    @Inject
    @Param
    String gone;

    @Inject
    @Param
    Integer page;

    private Slice<OfficialLine> slice;
    private List<UnitChoice> units;

    @PostConstruct
    void load() {
        slice = officials.find(q, unit, isGone(), Slice.page(page), SIZE);
        units = officials.units();
    }

    /** Whether those who hold no post any more are asked for too. */
    public boolean isGone() {
        return "1".equals(gone);
    }

    public boolean isFiltered() {
        return q != null && !q.isBlank() || unit != null && !unit.isBlank();
    }

    /** How many trainings elsewhere wait for the reader's word. */
    public long getOutsideWaiting() {
        return trainings.waiting();
    }

    public Slice<OfficialLine> getSlice() {
        return slice;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    public String getQ() {
        return q;
    }

    public String getUnit() {
        return unit;
    }
}
