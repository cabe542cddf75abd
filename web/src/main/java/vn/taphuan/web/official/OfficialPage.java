package vn.taphuan.web.official;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.completion.CompletedCourse;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.duplicate.DuplicateService;
import vn.taphuan.duplicate.MergeLine;
import vn.taphuan.official.Official;
import vn.taphuan.official.OfficialRecord;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.PostingKind;
import vn.taphuan.official.PostingLine;
import vn.taphuan.outside.OutsideLine;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.identity.SlipsPage;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.Says;

/** {@code /official/ID}: someone's record as HR sees it. */
@Named
@RequestScoped
public class OfficialPage {
    @Inject
    OfficialService officials;

    @Inject
    CompletionService completions;

    @Inject
    OutsideService trainings;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    /** The merge that was shown beside the button. */
    @Inject
    @Param
    Long row;

    @Inject
    DuplicateService duplicates;

    @Inject
    Me me;

    @Inject
    Says says;

    private List<MergeLine> merges = List.of();
    private OfficialRecord record;
    private List<CompletedCourse> completed;
    private List<OutsideLine> outside;

    @PostConstruct
    void load() {
        if (id == null) throw new NotFound(Official.class, "");
        record = officials.record(id);
        completed = completions.of(id);
        outside = trainings.of(id);
        if (me.may("duplicate.merge")) merges = duplicates.of(id);
    }

    /** Undoes a merge of this record. */
    public void part() throws IOException {
        duplicates.undo(row);
        says.flash("duplicate.undone");
        Faces.redirect(Faces.getRequestContextPath() + "/official/" + id);
    }

    public List<MergeLine> getMerges() {
        return merges;
    }

    /** Whether another record goes on for this person. */
    public boolean isMerged() {
        return merges.stream().anyMatch(merge -> merge.gone().equals(id));
    }

    public void resetPassword() throws IOException {
        SlipsPage.show(officials.resetPassword(id));
    }

    /** Erases what no law keeps of this person. */
    public void erase() throws IOException {
        officials.erase(id);
        says.flash("official.erased");
        Faces.redirect(Faces.getRequestContextPath() + "/official/" + id);
    }

    public OfficialRecord getRecord() {
        return record;
    }

    public List<CompletedCourse> getCompleted() {
        return completed;
    }

    /** What was learned elsewhere and confirmed. */
    public List<OutsideLine> getOutside() {
        return outside;
    }

    /** Whether a main post goes on or is to come. */
    public boolean isInPost() {
        return record.postings().stream()
                .anyMatch(post -> post.kind() == PostingKind.MAIN && !endedBefore(post, getToday()));
    }

    /** Posts beside the main one that go on. */
    public List<PostingLine> getFurther() {
        return record.postings().stream()
                .filter(post -> post.kind() != PostingKind.MAIN && !endedBefore(post, getToday()))
                .toList();
    }

    private static boolean endedBefore(PostingLine post, LocalDate day) {
        return post.validTo() != null && post.validTo().isBefore(day);
    }

    /** Tiết completed in all. */
    public int getPeriods() {
        return completed.stream().mapToInt(CompletedCourse::periods).sum();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
