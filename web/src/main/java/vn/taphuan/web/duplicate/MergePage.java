package vn.taphuan.web.duplicate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.duplicate.DuplicateService;
import vn.taphuan.duplicate.MergePreview;
import vn.taphuan.official.OfficialRecord;
import vn.taphuan.official.OfficialService;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /merge/KEPT/GONE}: two records side by side, what merging them would do, and the word to do it. */
@Named
@RequestScoped
public class MergePage {
    @Inject
    DuplicateService duplicates;

    @Inject
    OfficialService officials;

    @Inject
    CompletionService completions;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    Long kept;

    @Inject
    @Param(pathIndex = 1)
    Long gone;

    private MergePreview preview;
    private Refused refusal;
    private List<Side> sides;

    /** A record as it is compared: the person, the posts, how many courses. */
    public record Side(OfficialRecord record, int completed) {}

    @PostConstruct
    void load() {
        sides = List.of(side(kept), side(gone));
        try {
            preview = duplicates.preview(kept, gone);
        } catch (Refused refused) {
            refusal = refused;
        }
    }

    private Side side(Long id) {
        return new Side(officials.record(id), completions.of(id).size());
    }

    public void merge() throws IOException {
        duplicates.merge(kept, gone);
        says.flash("duplicate.merged", preview.gone(), preview.kept());
        Faces.redirect(request.getContextPath() + "/official/" + kept);
    }

    public void distinct() throws IOException {
        duplicates.distinct(kept, gone);
        says.flash("duplicate.told");
        Faces.redirect(request.getContextPath() + "/duplicates");
    }

    public MergePreview getPreview() {
        return preview;
    }

    /** Why it cannot be done; null when it can. */
    public Refused getRefusal() {
        return refusal;
    }

    public List<Side> getSides() {
        return sides;
    }

    public Long getKept() {
        return kept;
    }

    public Long getGone() {
        return gone;
    }
}
