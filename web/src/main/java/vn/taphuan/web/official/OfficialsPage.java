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
        slice = "2".equals(gone)
                ? officials.helping(q, unit, Slice.page(page), SIZE)
                : officials.find(q, unit, "1".equals(gone), Slice.page(page), SIZE);
        units = officials.units();
    }

    /** 1 asks for those who hold no post any more too, 2 for those who help out beside a main post; blank is in post. */
    public String getWho() {
        return gone == null ? "" : gone;
    }

    public boolean isFiltered() {
        return q != null && !q.isBlank() || unit != null && !unit.isBlank() || "2".equals(gone);
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
