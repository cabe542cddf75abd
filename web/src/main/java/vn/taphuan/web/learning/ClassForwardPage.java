package vn.taphuan.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.learning.FollowService;
import vn.taphuan.learning.ForwardView;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /class-forward/CODE}: what changes when a class goes on with the newest version of its course, and doing it. */
@Named
@RequestScoped
public class ClassForwardPage {
    @Inject
    FollowService follow;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    String code;

    private ForwardView view;
    private int to;

    @PostConstruct
    void load() {
        view = follow.forward(code);
        to = view.to();
    }

    public void move() throws IOException {
        try {
            follow.moveForward(code, to);
        } catch (Refused refused) {
            says.beside(null, refused);
            return;
        }
        says.flash("learning.forwardDone", code, to);
        Faces.redirect(request.getContextPath() + "/class/" + code);
    }

    public String getCode() {
        return code;
    }

    public ForwardView getView() {
        return view;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }
}
