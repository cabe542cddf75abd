package vn.taphuan.web.completion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.taphuan.completion.CompletedCourse;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.official.OfficialRecord;
import vn.taphuan.official.OfficialService;
import vn.taphuan.outside.OutsideLine;
import vn.taphuan.outside.OutsideService;

/** {@code /record}: the caller's own learning record. */
@Named
@RequestScoped
public class RecordPage {
    @Inject
    OfficialService officials;

    @Inject
    CompletionService completions;

    @Inject
    OutsideService trainings;

    @Inject
    Clock clock;

    private OfficialRecord record;
    private List<CompletedCourse> completed;
    private List<OutsideLine> outside;

    @PostConstruct
    void load() {
        record = officials.own();
        completed = completions.own();
        outside = trainings.own();
    }

    public OfficialRecord getRecord() {
        return record;
    }

    public List<CompletedCourse> getCompleted() {
        return completed;
    }

    /** What was learned elsewhere, confirmed or not. */
    public List<OutsideLine> getOutside() {
        return outside;
    }

    public int getPeriods() {
        return completed.stream().mapToInt(CompletedCourse::periods).sum();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
