package vn.taphuan.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/**
 * An act by a decision. First it is described and shown, then it is done by its decision; who changes the description
 * after that is shown it again.
 *
 * @param <D> the act as it is described
 * @param <P> what it would do
 */
public abstract class ActPage<D extends Serializable, P extends Serializable> implements Serializable {
    @Inject
    transient HttpServletRequest request;

    @Inject
    protected transient Says says;

    private final DecisionForm paper = new DecisionForm();
    private D shown;
    private P preview;

    /** The act as the form describes it now. */
    protected abstract D described();

    /** Refused if the act cannot be. */
    protected abstract P previewOf(D act);

    /**
     * Does the act by the decision in {@link #getPaper}, with a word at the top of the page that comes next.
     *
     * @return the path of that page
     */
    protected abstract String done(D act) throws IOException;

    /** The client id of the field a refusal belongs to; null is the whole page. */
    protected abstract String fieldOf(String refusal);

    /** Shows what the act would do. */
    public void show() {
        preview = null;
        try {
            shown = described();
            preview = previewOf(shown);
        } catch (Refused refused) {
            says.beside(fieldOf(refused.key()), refused);
        }
    }

    /** Does what was shown. */
    public void carryOut() throws IOException {
        if (!described().equals(shown)) {
            show();
            if (preview != null) says.beside(null, new Refused("document.shownAgain"));
            return;
        }
        String next;
        try {
            next = done(shown);
        } catch (Refused refused) {
            says.beside(fieldOf(refused.key()), refused);
            return;
        }
        Faces.redirect(request.getContextPath() + next);
    }

    public DecisionForm getPaper() {
        return paper;
    }

    public P getPreview() {
        return preview;
    }
}
