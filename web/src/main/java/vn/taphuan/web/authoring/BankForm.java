package vn.taphuan.web.authoring;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.BankView;
import vn.taphuan.authoring.DraftQuestionService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.Says;

/** A page of the questions of a module: its address names draft and module, and it saves over what was on the screen. */
public abstract class BankForm {
    @Inject
    DraftQuestionService bank;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    @Inject
    @Param(pathIndex = 1)
    String module;

    private int seen;

    void requireAddress() {
        if (id == null || module == null) throw new NotFound(BankView.class, "");
    }

    /** @param rest of the address behind draft and module */
    void go(String page, String rest) throws IOException {
        Faces.redirect(request.getContextPath() + page + id + '/' + module + rest);
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
