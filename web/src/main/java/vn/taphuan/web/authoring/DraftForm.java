package vn.taphuan.web.authoring;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Says;

/** A page that changes a draft: it names the draft first in its address, and the state that was on the screen when it saves. */
public abstract class DraftForm {
    @Inject
    AuthoringService authoring;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private DraftView draft;
    private int seen;

    void look() {
        if (id == null) throw new NotFound(DraftView.class, "");
        draft = authoring.draft(id);
        seen = draft.seen();
    }

    void toDraft() throws IOException {
        Faces.redirect(request.getContextPath() + "/draft/" + id);
    }

    public DraftView getDraft() {
        return draft;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
