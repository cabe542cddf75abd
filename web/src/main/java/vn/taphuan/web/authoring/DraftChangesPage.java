package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.authoring.FileDifference;
import vn.taphuan.authoring.ReviewService;
import vn.taphuan.shared.NotFound;

/** {@code /draft-changes/ID}: what differs from the version a draft began as a copy of. */
@Named
@RequestScoped
public class DraftChangesPage {
    @Inject
    AuthoringService authoring;

    @Inject
    ReviewService review;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private DraftView draft;
    private List<FileDifference> differences;

    @PostConstruct
    void load() {
        if (id == null) throw new NotFound(DraftView.class, "");
        draft = authoring.draft(id);
        differences = review.differences(id);
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<FileDifference> getDifferences() {
        return differences;
    }
}
