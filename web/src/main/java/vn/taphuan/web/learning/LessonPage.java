package vn.taphuan.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.LessonView;
import vn.taphuan.web.shared.Says;

/** {@code /lesson/CODE/ITEM}: a lesson to read. */
@Named
@RequestScoped
public class LessonPage {
    @Inject
    LearningService learning;

    @Inject
    HttpServletRequest request;

    @Inject
    ItemPath paths;

    @Inject
    Says says;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param(pathIndex = 1)
    String item;

    private LessonView lesson;

    @PostConstruct
    void load() {
        lesson = learning.lesson(code, item);
    }

    public void done() throws IOException {
        var next = learning.complete(code, item);
        if (next == null) says.flash("learning.lastRead");
        Faces.redirect(next == null ? request.getContextPath() + "/learn/" + code : paths.to(next));
    }

    public LessonView getLesson() {
        return lesson;
    }

    /** The server's clock, so that reports of two devices stand in the right order. */
    public Instant getNow() {
        return clock.instant();
    }
}
