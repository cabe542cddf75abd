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
import vn.taphuan.course.ItemKind;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.LessonView;
import vn.taphuan.learning.NextItem;
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
        Faces.redirect(request.getContextPath() + (next == null ? "/learn/" + code : path(next)));
    }

    public LessonView getLesson() {
        return lesson;
    }

    /** What the button says that ends this lesson. */
    public String getDoneLabel() {
        var next = lesson.next();
        if (next == null) return says.text("learning.doneLast");
        return next.kind() == ItemKind.QUIZ
                ? says.text("learning.doneToQuiz")
                : says.text("learning.doneTo", next.position());
    }

    /** What the link says that goes on without ending anything. */
    public String getNextLabel() {
        var next = lesson.next();
        return next.kind() == ItemKind.QUIZ
                ? says.text("learning.toQuiz")
                : says.text("learning.toLesson", next.position());
    }

    /** The server's clock, so that reports of two devices stand in the right order. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The address of an item of this class. */
    public String path(NextItem to) {
        return (to.kind() == ItemKind.QUIZ ? "/quiz/" : "/lesson/") + to.offering() + '/' + to.code();
    }
}
