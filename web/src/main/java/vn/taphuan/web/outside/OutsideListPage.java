package vn.taphuan.web.outside;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.official.OfficialService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.outside.OutsideCase;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.outside.OutsideState;
import vn.taphuan.shared.Slice;

/** {@code /outside-trainings}: what people of HR's units say they learned elsewhere. */
@Named
@RequestScoped
public class OutsideListPage {
    private static final int SIZE = 50;

    @Inject
    OutsideService trainings;

    @Inject
    OfficialService officials;

    @Inject
    @Param
    String unit;

    @Inject
    @Param(name = "state")
    String asked;

    @Inject
    @Param
    Integer page;

    private Slice<OutsideCase> slice;
    private List<UnitChoice> units;

    @PostConstruct
    void load() {
        slice = trainings.cases(unit, getState(), Slice.page(page), SIZE);
        units = officials.units();
    }

    /** What is looked at; those that wait unless asked otherwise. */
    public OutsideState getState() {
        return Arrays.stream(getStates())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .orElse(OutsideState.WAITING);
    }

    public OutsideState[] getStates() {
        return new OutsideState[] {OutsideState.WAITING, OutsideState.CONFIRMED, OutsideState.REFUSED};
    }

    public Slice<OutsideCase> getSlice() {
        return slice;
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    public String getUnit() {
        return unit;
    }
}
