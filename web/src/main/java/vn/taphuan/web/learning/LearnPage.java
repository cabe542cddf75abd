package vn.taphuan.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.taphuan.learning.ClassView;
import vn.taphuan.learning.LearningService;

/** {@code /learn/CODE}: a class as its learner sees it. */
@Named
@RequestScoped
public class LearnPage {
    @Inject
    LearningService learning;

    @Inject
    @Param(pathIndex = 0)
    String code;

    private ClassView view;

    @PostConstruct
    void load() {
        view = learning.classView(code);
    }

    public ClassView getView() {
        return view;
    }

    /** Items may be opened: before the first day nothing is, afterwards everything stays readable. */
    public boolean isOpen() {
        return view.started();
    }

    public boolean isRunning() {
        return view.started() && !view.ended();
    }
}
